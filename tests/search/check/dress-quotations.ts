import { SIMPLE } from '../../../src/search/normal-form.ts';
import type { Random } from './draw-quotations.ts';

const TRADITIONAL = new Map([...SIMPLE].map(([traditional, simple]) => [simple, traditional]));
const ELLIPSES = ['〔……〕', '[…]', '[...]', '（……）', '……', '…', '......'];
const INSERTIONS = ['[原文如此]', '〔着重号为引者所加〕', '［以下简称该局］'];
const RAISED = ['³', '¹²', '[^7]'];
const MARKS: readonly (readonly [string, string])[] = [
	['“', '”'],
	['「', '」'],
	['『', '』'],
	['‘', '’'],
	['«', '»'],
	['"', '"'],
];
/** What stands behind the mark that closes, and is no part of the quotation. */
const BEHIND = ['', '。', '，', '（GB.346/INS/8，第12段）'];

/** Returns a text with something put in behind a character in its middle third, never within a pair of surrogates. */
function putIn(text: string, sign: string, { below }: Random): string {
	const characters = [...text];
	const third = Math.floor(characters.length / 3);
	return characters.toSpliced(third + below(Math.max(1, third)), 0, sign).join('');
}

/**
 * What a careful quoter does to a quotation without making it another one. Each takes the words of the text before and
 * behind what an ellipsis would stand for; those in between are left out by an ellipsis alone.
 */
export const MANNERS: Readonly<
	Record<string, (before: string, between: string, behind: string, random: Random) => string>
> = {
	'an ellipsis': (before, _, behind, { pick }) => before + pick(ELLIPSES) + behind,
	'ellipses at both ends': (before, between, behind, { pick }) => {
		const sign = pick(ELLIPSES);
		return `${sign}${before}${between}${behind}${sign}`;
	},
	'words put in, in brackets': (before, between, behind, random) =>
		putIn(before + between, random.pick(INSERTIONS), random) + behind,
	'a raised mark of a note': (before, between, behind, random) =>
		putIn(before + between, random.pick(RAISED), random) + behind,
	'an ellipsis, and words put in': (before, _, behind, random) =>
		putIn(before, random.pick(INSERTIONS), random) + random.pick(ELLIPSES) + behind,
	'traditional characters': (before, between, behind) =>
		Array.from(before + between + behind, (one) => TRADITIONAL.get(one) ?? one).join(''),
	'full width': (before, between, behind) =>
		(before + between + behind).replaceAll(/[!-~]/gu, (sign) =>
			String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
		),
	'lines that are broken anywhere': (before, between, behind, { below }) => {
		const width = 9 + below(30);
		const lines = (before + between + behind).match(
			new RegExp(`[^]{1,${String(width)}}(?![\\uDC00-\\uDFFF])`, 'gu'),
		);
		return (lines ?? []).join('\r\n\u3000');
	},
	'marks round it': (before, between, behind, { pick }) => {
		const words = before + between + behind;
		const [open, close] = pick(MARKS.filter((pair) => pair.every((mark) => !words.includes(mark))));
		return `${open}${words}${close}${pick(BEHIND)}`;
	},
};
