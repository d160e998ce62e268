import type { PlacedMark } from '../collect-marks.ts';
import type { Shelf } from '../check/checked.ts';
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
