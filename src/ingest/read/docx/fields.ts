import type { Reading } from './reading.ts';
import type { XmlElement } from './xml.ts';

/** True outside of fields, and in what fields show. */
export const isVisible = ({ fields }: Reading) => fields.every(({ inResult }) => inResult);

/** The web address of a field of the kind HYPERLINK. */
export const linkOf = ({ fields }: Reading) =>
	fields.findLast(({ code }) => /^\s*HYPERLINK\b/iu.test(code))?.code.match(/"([^"]+)"/u)?.[1];

/** True inside of a table of contents. */
export const isInContents = ({ fields }: Reading): boolean =>
	fields.some(({ code }) => /^\s*TOC\b/iu.test(code));

/** Follows where a field begins, where its result does, and where it ends. */
export function readField(element: XmlElement, reading: Reading): void {
	switch (element.attributes['w:fldCharType']) {
		case 'begin':
			reading.fields.push({ code: '', inResult: false });
			break;
		case 'separate': {
			const field = reading.fields.at(-1);
			if (field !== undefined) field.inResult = true;
			break;
		}
		case 'end':
			reading.fields.pop();
			break;
		default:
			break;
	}
}
