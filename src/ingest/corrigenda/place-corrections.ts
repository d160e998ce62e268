import { partAt } from '../../model/addressing/place.ts';
import { blocksOf, zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, Finding } from '../../model/document.ts';
import { blockText, frontText, inlineText, partText } from '../../model/text.ts';
import { fragmentToId } from '../../model/addressing/address.ts';
import { makeFinding } from '../rules.ts';
import { correctedId, type OfficeCorrection, readCorrigendum } from './read-corrigendum.ts';

/** Returns the words of a place that a corrigendum can name; null where the document has no such place. */
function textAt(document: ArchiveDocument, fragment: string): string | null {
	if (fragment === 'front') return frontText(document.front);
	const part = partAt(fragment);
	const zone = zonesOf(document).find(({ division }) => (division?.fragment ?? null) === part);
	const note = zone?.footnotes.find((one) => one.fragment === fragment);
	if (note !== undefined) return inlineText(note.content);
	for (const one of zone?.body ?? []) {
		if (one.fragment === fragment) return partText(one);
		const item = blocksOf(one).find(
			(block) => block.type === 'item' && block.fragment === fragment,
		);
		if (item !== undefined) return blockText(item);
	}
	return null;
}

const bare = (text: string) => text.replaceAll(/\s+/gu, '');

/**
 * Returns those of the corrections whose words stand in the places that they name, of what is about a whole place those
 * whose place is there, and a finding for each of the others.
 */
export function placeCorrections(
	document: ArchiveDocument,
	corrections: readonly OfficeCorrection[],
): { value: OfficeCorrection[]; findings: Finding[] } {
	const findings: Finding[] = [];
	const value = corrections.filter(({ place, printed, line }) => {
		const text = textAt(document, place);
		if (text !== null && (printed === null || bare(text).includes(bare(printed)))) return true;
		const rule = text === null ? 'corrigendum-place' : 'corrigendum-words';
		const values = { found: fragmentToId(document.id, place), printed: printed ?? '' };
		findings.push(makeFinding(rule, line, values));
		return false;
	});
	return { value, findings };
}

/** Returns what corrigenda say of words that do not stand where they say, by the source file of the corrigendum. */
export function judgeCorrigenda(documents: readonly ArchiveDocument[]): Map<string, Finding[]> {
	const held = new Map(documents.map((document) => [document.id, document]));
	return new Map(
		documents.flatMap((corrigendum) => {
			const corrected = held.get(correctedId(corrigendum.id) ?? '');
			if (corrected === undefined) return [];
			const { findings } = placeCorrections(corrected, readCorrigendum(corrigendum).value);
			return findings.length === 0 ? [] : [[corrigendum.source.file, findings] as const];
		}),
	);
}
