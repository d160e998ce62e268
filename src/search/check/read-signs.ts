import { dropWords, readWords, type Words } from './words.ts';
import type { Note } from './checked.ts';

/** A quotation with what its writer marked as his own: stretches between ellipses, brackets left out of them. */
export interface SignedQuotation {
	/** In their order; none is empty. */
	segments: Words[];
	notes: Note[];
}

/** 〔……〕, [...], （…）, ……: something was left out. */
const ELLIPSIS =
	/[〔[［【(（]\s*(?:…+|⋯+|\.{3,6}|。{3,6}|·{3,6})\s*[\])］〕】）]|…+|⋯+|\.{3,6}|。{3,6}/gu;
/** [原文如此], 〔理事会〕: something was put in. */
const BRACKETS = /\[[^[\]\n]{1,80}\]|［[^［］\n]{1,80}］|〔[^〔〕\n]{1,80}〕/gu;
/** The mark of a note as other programs write it: ³, [^3]. */
const RAISED = /[⁰¹²³⁴-⁹]+|\[\^\d{1,4}\]/gu;

/** Signs that a quotation has at most; what has more is no quotation of one text, and read as it is. */
const MOST_SIGNS = 400;

/** Returns the signs of one kind in a text, without those that overlap with others. */
function findSigns(text: string, pattern: RegExp, kind: Note['kind'], taken: Note[]): Note[] {
	return [...text.matchAll(pattern)]
		.map(({ 0: given, index: at }): Note => ({ kind, at, given, printed: '' }))
		.filter(
			({ at, given }) =>
				!taken.some((one) => at < one.at + one.given.length && one.at < at + given.length),
		);
}

/**
 * Reads the signs of a quotation; null where it has none, or too many. Offsets are those of the quotation, `from` its beginning.
 *
 * @param printed Ellipses, and words in brackets, that are of the text itself.
 */
export function readSigns(
	quotation: string,
	from: number,
	to: number,
	printed: ReadonlySet<string> = new Set(),
): SignedQuotation | null {
	const inner = quotation.slice(from, to);
	const isQuoters = ({ given }: Note) => !printed.has(given);
	const omissions = findSigns(inner, ELLIPSIS, 'omission', []).filter(isQuoters);
	const marks = findSigns(inner, RAISED, 'mark', omissions);
	const insertions = findSigns(inner, BRACKETS, 'insertion', [...omissions, ...marks]).filter(
		isQuoters,
	);
	const signs = [...omissions, ...marks, ...insertions]
		.map((sign) => ({ ...sign, at: sign.at + from }))
		.sort((left, right) => left.at - right.at);
	if (signs.length === 0 || signs.length > MOST_SIGNS) return null;
	const segments: Words[] = [];
	let start = from;
	for (const { at, given } of [
		...signs.filter(({ kind }) => kind === 'omission'),
		{ at: to, given: '' },
	]) {
		const own = signs.filter((sign) => sign.at >= start && sign.at < at);
		segments.push(withoutSigns(quotation, start, at, own));
		start = at + given.length;
	}
	return { segments: segments.filter(({ text }) => text !== ''), notes: signs };
}

function withoutSigns(quotation: string, from: number, to: number, signs: readonly Note[]): Words {
	const words = readWords(quotation, from, to);
	const stretches = signs.map(({ at, given }): [number, number] => {
		const first = words.starts.findIndex((start) => start >= at);
		const last = words.starts.findIndex((start) => start >= at + given.length);
		const begin = first === -1 ? words.text.length : first;
		return [begin, last === -1 ? words.text.length : last];
	});
	return dropWords(words, stretches);
}
