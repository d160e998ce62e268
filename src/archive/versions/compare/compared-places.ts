import { zonesOf } from '../../../model/contents.ts';
import type { ArchiveDocument, BodyPart } from '../../../model/document.ts';
import { divisionText, frontText, inlineText, partText } from '../../../model/text.ts';
import type { ComparedPlace } from './comparison.ts';

const KINDS: Readonly<Record<BodyPart['type'], ComparedPlace['kind']>> = {
	heading: 'heading',
	// A text may get a number, and a paragraph lose its own.
	paragraph: 'prose',
	text: 'prose',
	table: 'table',
	box: 'box',
	figure: 'figure',
};

/** Returns the first page of a document, its body, its parts and its notes as they are compared, in the order printed. */
export function listPlaces(document: ArchiveDocument): ComparedPlace[] {
	const zones = zonesOf(document);
	return [
		{ fragment: 'front', kind: 'front', text: frontText(document.front) },
		...zones.flatMap(({ division, body }): ComparedPlace[] => [
			...(division === null
				? []
				: [
						{
							fragment: division.fragment,
							kind: 'division' as const,
							text: divisionText(division),
						},
					]),
			...body.map((part) => ({
				fragment: part.fragment,
				kind: KINDS[part.type],
				text: partText(part),
			})),
		]),
		...zones.flatMap(({ footnotes }) =>
			footnotes.map(({ fragment, content }) => ({
				fragment,
				kind: 'note' as const,
				text: inlineText(content),
			})),
		),
	];
}
