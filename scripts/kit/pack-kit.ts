import { type Zippable, zipSync } from 'fflate';

/** A folder of its own, so that unpacking scatters nothing. */
const KIT_FOLDER = 'gb-archive-kit/';

/** Files by their path, with slashes. */
export type KitFiles = ReadonlyMap<string, Uint8Array>;

/** Returns files as a zip, under one folder. The same files, in whatever order, give the same bytes. */
export function packKit(files: KitFiles): Uint8Array {
	const entries: Zippable = Object.fromEntries(
		[...files]
			.toSorted(([left], [right]) => (left < right ? -1 : 1))
			.map(([path, content]) => [KIT_FOLDER + path, content]),
	);
	// The first day that a zip can tell; it holds the hour of the clock on the wall, wherever that hangs.
	return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}
