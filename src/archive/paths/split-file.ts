const FILE = /^\uFEFF?---[^\S\n]*\n(?<fields>.*?\n)---[^\S\n]*(?:\n(?<text>.*))?$/su;

/** The two parts of a file of `content/paths`. */
export interface FileParts {
	/** YAML between the two lines of `---`. */
	fields: string;
	/** Where it begins: the offset in the file, and the line, from 1. */
	start: number;
	firstLine: number;
	/** What follows. */
	text: string;
}

/** Returns the parts of a file; null where it does not begin with fields. */
export function splitFile(file: string): FileParts | null {
	const normal = file.replaceAll('\r\n', '\n');
	const { fields, text = '' } = FILE.exec(normal)?.groups ?? {};
	if (fields === undefined) return null;
	return { fields, start: normal.indexOf('\n') + 1, firstLine: 2, text };
}
