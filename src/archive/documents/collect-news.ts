import type { ArchiveDocument } from '../../model/document.ts';
import type { Archive, NotHeld } from './archive.ts';
import type { Release } from './collect-releases.ts';

/** Something that has an address of its own, such as a reading path. */
interface Addressed {
	id: string;
}

/** What was published on a day, and what was taken out on it. */
export interface News<Path extends Addressed> {
	/** ISO day; null for what is not published yet. */
	day: string | null;
	/** In the order of the archive, the newest first. */
	documents: ArchiveDocument[];
	paths: Path[];
	/** Documents that had been published before, with how many places of theirs were added. */
	grown: { document: ArchiveDocument; places: number }[];
	withdrawn: NotHeld[];
}

/** Returns what came into the archive, and what left it, by day: what is not published yet first, then the newest. */
export function collectNews<Path extends Addressed>(
	archive: Archive,
	paths: readonly Path[],
): News<Path>[] {
	const days = new Map<string | null, News<Path>>();
	const on = (day: string | null): News<Path> => {
		const known = days.get(day);
		if (known !== undefined) return known;
		const made = { day, documents: [], paths: [], grown: [], withdrawn: [] };
		days.set(day, made);
		return made;
	};
	const dayOf = (release: Release | null) => release?.first ?? null;
	for (const document of archive.documents.toReversed()) {
		const release = archive.releaseOf(document.id);
		on(dayOf(release)).documents.push(document);
		for (const [day, places] of release?.later ?? []) {
			on(day).grown.push({ document, places: places.length });
		}
	}
	for (const path of paths) on(dayOf(archive.releaseOf(path.id))).paths.push(path);
	for (const one of archive.notHeld) {
		if (one.withdrawn !== null) on(one.withdrawn.on).withdrawn.push(one);
	}
	return [...days.values()].sort((a, b) =>
		a.day === null ? -1 : b.day === null ? 1 : a.day < b.day ? 1 : -1,
	);
}
