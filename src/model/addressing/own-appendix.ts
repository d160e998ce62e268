import { formatPart, type PartName, readPartName } from './part-name.ts';
import { formatRoman } from './roman-numeral.ts';

/** An appendix that was issued under a symbol of its own: `gb/323/ins/5/appendix-i`. */
const OWN = /^(?<paper>.+)\/appendix-(?<number>[ivx]+)$/u;

/** Returns the paper that the document of an appendix belongs to, and the part of it that it is; null for any other document. */
export function readOwnAppendix(id: string): { paper: string; part: PartName } | null {
	const { paper, number } = OWN.exec(id)?.groups ?? {};
	const part = readPartName('appendix', number);
	return paper === undefined || part === null ? null : { paper, part };
}

/** Returns the id that an appendix of a paper has where it is issued under a symbol of its own; null for a part that has none. */
export function ownAppendixId(paper: string, { kind, number }: PartName): string | null {
	return kind === 'appendix' && typeof number === 'number'
		? `${paper}/appendix-${formatRoman(number)}`
		: null;
}

/** Returns the id of a part of a paper: `gb/323/ins/5/appendix1`. */
export const partId = (paper: string, part: PartName): string => `${paper}/${formatPart(part)}`;
