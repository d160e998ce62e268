import type { ArchiveDocument, Correction, Finding } from '../../../src/schemas/document.ts';
import type { ManifestEntry } from '../../../src/schemas/manifest.ts';
import type { Outcome } from '../line.ts';
import { textAt } from './text-at.ts';

type Entry = NonNullable<ManifestEntry['corrections']>[number];

const misplaced = (message: string): Finding => ({
	rule: 'correction-place',
	severity: 'error',
	line: 0,
	message,
	hint: 'Correct `where` or `printed` in the manifest: the printed words stand in that place exactly once.',
});

const countOf = (text: string, words: string) => text.split(words).length - 1;

/** Returns the corrections of a document; one whose printed words do not stand in its place once is an error. */
export function resolveCorrections(
	document: Pick<ArchiveDocument, 'id' | 'front' | 'body' | 'footnotes'>,
	entries: readonly Entry[],
): Outcome<Correction[]> {
	const findings: Finding[] = [];
	const value = entries.map(({ where, printed, proposed, reason }): Correction => {
		const prefix = `${document.id}/`;
		const text = where.startsWith(prefix) ? textAt(document, where.slice(prefix.length)) : null;
		const count = text === null ? 0 : countOf(text, printed);
		if (text === null) findings.push(misplaced(`The correction at ${where} names no place of ${document.id}.`));
		else if (count !== 1) {
			findings.push(misplaced(`“${printed}” stands ${String(count)} times in ${where}, expected once.`));
		}
		return { id: where, printed, proposed, reason };
	});
	return { value, findings };
}
