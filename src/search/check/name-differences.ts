import { SIMPLE } from '../normal-form.ts';
import { INVISIBLE } from '../../model/ordinary-characters.ts';
import type { Difference, DifferenceKind, Note } from './checked.ts';
import type { Edit, Fit } from './fit-text.ts';
import type { Words } from './words.ts';

/** A stretch of a quotation and where it lies in a text. */
export interface Laid {
	quotation: string;
	given: Words;
	text: string;
	printed: Words;
	fit: Fit;
}

const PUNCTUATION = /^[\p{P}\p{S}]*$/u;
const isInvisible = (text: string) => text !== '' && text.replaceAll(INVISIBLE, '') === '';

function kindOf(given: string, printed: string): DifferenceKind {
	if (isInvisible(given + printed)) return 'invisible';
	if (PUNCTUATION.test(given.trim()) && PUNCTUATION.test(printed.trim())) return 'punctuation';
	if (given === '') return 'left-out';
	return printed === '' ? 'added' : 'changed';
}

/** True where a cut before a unit would part a character: （一） of ㈠, a pair of surrogates. */
const parts = ({ starts }: Words, at: number) =>
	at > 0 && at < starts.length && starts[at - 1] === starts[at];

/** Returns edits so wide that none begins or ends within a character of either text; those that touch then are one. */
function widenEdits(edits: readonly Edit[], given: Words, printed: Words): Edit[] {
	const wide: Edit[] = [];
	for (const edit of edits) {
		const [g, p]: [[number, number], [number, number]] = [[...edit.given], [...edit.printed]];
		while (parts(given, g[0]) || parts(printed, p[0])) {
			g[0] -= 1;
			p[0] -= 1;
		}
		while (parts(given, g[1]) || parts(printed, p[1])) {
			g[1] += 1;
			p[1] += 1;
		}
		const last = wide.at(-1);
		if (last !== undefined && (last.given[1] > g[0] || last.printed[1] > p[0])) {
			last.given[1] = Math.max(last.given[1], g[1]);
			last.printed[1] = Math.max(last.printed[1], p[1]);
		} else wide.push({ given: g, printed: p });
	}
	return wide;
}

/** Returns the stretch of a text that units came from; of none the place between those on either side. */
function stretchOf(
	{ starts, ends }: Words,
	[from, to]: readonly [number, number],
): [number, number] {
	if (from < to) return [starts[from] ?? 0, ends[to - 1] ?? 0];
	const at = from > 0 ? (ends[from - 1] ?? 0) : (starts[0] ?? 0);
	return [at, at];
}

/** Returns the differences of a quotation from the text that it lies on, as they are given and printed. */
export function nameDifferences({ quotation, given, text, printed, fit }: Laid): Difference[] {
	return widenEdits(fit.edits, given, printed).map((edit) => {
		const [at, end] = stretchOf(given, edit.given);
		const [from, to] = stretchOf(printed, edit.printed);
		const own = quotation.slice(at, end);
		const other = text.slice(from, to);
		return { kind: kindOf(own, other), at, given: own, printed: other };
	});
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();
const isOtherForm = (given: string, printed: string) =>
	given !== printed && fold(given) !== fold(printed);

/** Returns the characters that are the same in normal form alone: traditional ones for simplified, or the other way about. */
export function nameOtherForms({ quotation, given, text, printed, fit }: Laid): Note[] {
	const [start, end] = stretchOf(given, [0, given.text.length]);
	const words = quotation.slice(start, end) + text.slice(...placeOf({ printed, fit }));
	if (!Array.from(words).some((character) => SIMPLE.has(character))) return [];
	const notes: Note[] = [];
	let [own, other] = [0, fit.from];
	for (const edit of [...fit.edits, null]) {
		const end = edit?.given[0] ?? given.text.length;
		for (; own < end; own += 1, other += 1) {
			const [at, to] = stretchOf(given, [own, own + 1]);
			const one = {
				at,
				given: quotation.slice(at, to),
				printed: text.slice(...stretchOf(printed, [other, other + 1])),
			};
			if (!isOtherForm(one.given, one.printed)) continue;
			const last = notes.at(-1);
			if (last?.at === at) continue;
			if (last !== undefined && last.at + last.given.length === at) {
				last.given += one.given;
				last.printed += one.printed;
			} else notes.push({ kind: 'traditional', ...one });
		}
		[own, other] = [edit?.given[1] ?? own, edit?.printed[1] ?? other];
	}
	return notes;
}

/** Returns the stretch of the text that a quotation lies on. */
export const placeOf = ({
	printed,
	fit,
}: Pick<Laid, 'printed' | 'fit'>): [from: number, to: number] =>
	stretchOf(printed, [fit.from, fit.to]);
