/** Name of the file that a folder's page is in; a browser does not look for it by itself under `file://`. */
const INDEX = 'index.html';

/** Returns the address in a kit of a page of the archive: "/gb/346/ins/8/#p12" is `gb/346/ins/8/index.html#p12`. */
export function toKitAddress(url: string): string {
	const [path = '', fragment] = url.split('#');
	const file = `${path.replace(/^\//, '')}${INDEX}`;
	return fragment === undefined ? file : `${file}#${fragment}`;
}
