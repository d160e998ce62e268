/** Has the browser save text, or bytes, as a file. */
export function saveFile(
	name: string,
	content: string | Uint8Array<ArrayBuffer>,
	type: string,
): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser has to have read it first.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 1000);
}
