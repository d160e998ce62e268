import { fragmentToId, isDocumentId } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, Finding } from '../../model/document.ts';
import { makeFinding } from '../rules.ts';
import { nameRevision } from './name-revision.ts';

/** Returns the 1-based line of each place that is counted by its printed number. */
function numberedPlaces(document: ArchiveDocument): { fragment: string; line: number }[] {
	const zones = zonesOf(document).flatMap(({ division, body, footnotes }) => [
		...(division === null ? [] : [division]),
		...body.filter((part) => part.type === 'paragraph'),
		...footnotes,
	]);
	return zones.map(({ fragment, lines }) => ({ fragment, line: lines[0]?.[0] ?? 0 }));
}

/** Returns an error for each address that a document would give twice, and for each that is none. */
export function judgeAddresses(document: ArchiveDocument): Finding[] {
	const { id } = document;
	if (id === '') return [];
	if (!isDocumentId(id)) return [makeFinding('address-malformed', 0, { found: id })];
	const places = numberedPlaces(document);
	const first = new Map<string, number>();
	const twice = places.flatMap(({ fragment, line }) => {
		const earlier = first.get(fragment);
		if (earlier === undefined) first.set(fragment, line);
		return earlier === undefined
			? []
			: [makeFinding('address-twice', line, { found: fragmentToId(id, fragment), first: earlier })];
	});
	const malformed = places
		.filter(({ fragment }) => fragmentToPlace(fragment) === null)
		.map(({ fragment, line }) =>
			makeFinding('address-malformed', line, { found: fragmentToId(id, fragment) }),
		);
	return [...twice, ...malformed];
}

/** Returns an error for each document that has the address or the symbol of another one, by its source file. */
export function judgeDocuments(documents: readonly ArchiveDocument[]): Map<string, Finding> {
	const first = new Map<string, string>();
	const held = new Set(documents.map(({ id }) => id));
	const findings = new Map<string, Finding>();
	for (const { id, symbol, source } of documents) {
		for (const name of [id, ...(symbol === null ? [] : [symbol])]) {
			// One file system in three does not tell upper from lower case.
			const key = name.toLowerCase();
			const other = first.get(key);
			if (other !== undefined && other !== source.file && !findings.has(source.file)) {
				findings.set(
					source.file,
					makeFinding('document-twice', 0, {
						found: name,
						other,
						name: nameRevision({ id, symbol }, held),
					}),
				);
			}
			first.set(key, other ?? source.file);
		}
	}
	return findings;
}
