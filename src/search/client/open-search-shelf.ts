import { readCitation } from '../../citations/cite/read-citation.ts';
import type { Shelf } from '../check/checked.ts';
import { holderOf } from '../../model/addressing/place.ts';
import type { OpenArchive } from './answer-query.ts';
import { namesIn } from './find-address.ts';
import { findHolding } from './find-exact.ts';
import type { PlacedMark } from '../collect-marks.ts';
import type { Catalogue } from './catalogue.ts';
import type { DataSource } from './data-source.ts';

/** Returns the reader of the marks of notes of all archives, which are fetched when they are first asked for. */
export function openMarks(sources: readonly DataSource[], catalogue: Catalogue): Shelf['marks'] {
	let opened: Promise<Map<number, PlacedMark[]>> | undefined;
	const open = async () => {
		const tables = await Promise.all(sources.map((source) => source.marks()));
		return new Map(
			tables.flatMap((table, archive) => {
				const ordinals = catalogue.ordinalsOf(archive);
				return Object.entries(table).map(([own, marks]): [number, PlacedMark[]] => [
					ordinals[Number(own)] ?? -1,
					marks,
				]);
			}),
		);
	};
	return async (ordinal) => {
		opened ??= open();
		opened.catch(() => {
			opened = undefined;
		});
		return (await opened).get(ordinal) ?? [];
	};
}

/** Opens the index of the search as what quotations are compared with; its texts are known by their ordinals. */
export function openSearchShelf(
	archive: Pick<OpenArchive, 'catalogue' | 'find' | 'normalOf'>,
	marks: Shelf['marks'],
): Shelf {
	const { catalogue } = archive;
	const names = namesIn(catalogue);
	return {
		holding: async (normal) => Array.from(await findHolding(normal, archive)),
		async text(ordinal) {
			const { kind, document } = catalogue.entry(ordinal);
			const { text } = await catalogue.text(ordinal);
			const id = catalogue.idOf(ordinal);
			return { id, url: catalogue.urlOf(ordinal), kind, document: document.id, text };
		},
		marks,
		find: ({ document, place }) => catalogue.find({ document, place: place && holderOf(place) }),
		readCitation: (text) => readCitation(text, names),
	};
}
