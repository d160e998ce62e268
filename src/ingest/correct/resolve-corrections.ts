import { collectContents, mapContents, type TextParts } from '../../model/contents.ts';
import type { Correction, Finding } from '../../model/document.ts';
import type { ManifestEntry } from '../../model/manifest.ts';
import { inlineText } from '../../model/text.ts';
import type { Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { markWords } from './mark-words.ts';

type Entry = NonNullable<ManifestEntry['corrections']>[number];

const misplaced = (reason: string): Finding => makeFinding('correction-place', 0, { reason });

/** Counts every place where words stand, those that overlap included: 的的 stands twice in 的的的. */
function countOf(text: string, words: string): number {
	let count = 0;
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
	return count;
}

/** Returns how a correction fails to name words of the document; null where it does not fail. */
function judgeEntry(id: string, parts: TextParts, { where, printed }: Entry): Finding | null {
	const prefix = `${id}/`;
	const texts = collectContents(parts)
		.filter(({ places }) => where.startsWith(prefix) && places.includes(where.slice(prefix.length)))
		.map(({ content }) => inlineText(content));
	if (texts.length === 0) return misplaced(`The correction at ${where} names no place of ${id}.`);
	const count = texts.reduce((sum, text) => sum + countOf(text, printed), 0);
	if (count === 1) return null;
	return misplaced(`“${printed}” stands ${String(count)} times in ${where}, expected once.`);
}

/**
 * Returns the corrections of a document, and its parts with the printed words of each set apart. A correction
 * whose words do not stand in its place exactly once is an error.
 */
export function resolveCorrections(
	id: string,
	parts: TextParts,
	entries: readonly Entry[],
): Outcome<{ corrections: Correction[]; parts: TextParts }> {
	if (entries.length === 0) return { value: { corrections: [], parts }, findings: [] };
	const findings = entries.flatMap((entry) => judgeEntry(id, parts, entry) ?? []);
	const corrections = entries.map(({ where, printed, proposed, reason }) => ({
		id: where,
		printed,
		proposed,
		reason,
	}));
	const marked = mapContents(parts, (content, places) =>
		corrections.reduce(
			(marking, correction, index) =>
				places.some((place) => correction.id === `${id}/${place}`)
					? markWords(marking, correction.printed, index)
					: marking,
			content,
		),
	);
	return { value: { corrections, parts: marked }, findings };
}
