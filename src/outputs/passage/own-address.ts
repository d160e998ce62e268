const shorten = (address: string) =>
	address
		.replaceAll(/\s+/gu, '')
		.replace(/^https?:\/\//iu, '')
		.replace(/\/$/u, '');

/** True where the words of a link are its own address, with or without its scheme: paper need not print it again. */
export function isOwnAddress(words: string, url: string): boolean {
	return shorten(words) === shorten(url);
}
