import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Every file of an archive has this day, the first that one can have; programs show none of it. */
const DAY = new Date(1980, 0, 1);

const TEXT = /\.(?:xml|rels)$/u;

/** What programs write of the time at which a file is made. */
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/gu;

/** A time that says nothing, for fields that have to say some. */
const NO_TIME = '$12000-01-01T00:00:00Z$2';

/** Names by chance: `rId` and twenty or more letters, digits and hyphens. */
const CHANCE = /\brId[\w-]{8,}/gu;

/**
 * Returns a file of an office program, which is a zip, without anything that differs from one making to the next: times,
 * names by chance, and the order of its parts. `change` makes a part of it anew, by its path in the file.
 */
export function settleFile(
	file: Uint8Array,
	change: (path: string, xml: string) => string = (_, xml) => xml,
): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(file);
	const names = new Map<string, string>();
	const nameAnew = (name: string): string => {
		const known = names.get(name) ?? `rIdLink${String(names.size + 1)}`;
		names.set(name, known);
		return known;
	};
	const settled: Zippable = {};
	const paths = Object.keys(parts)
		.filter((path) => !path.endsWith('/'))
		.toSorted((left, right) => order(left) - order(right) || (left < right ? -1 : 1));
	for (const path of paths) {
		const bytes = parts[path] ?? new Uint8Array();
		const content = TEXT.test(path)
			? strToU8(
					change(path, strFromU8(bytes)).replaceAll(TIMES, NO_TIME).replaceAll(CHANCE, nameAnew),
				)
			: bytes;
		settled[path] = [content, { mtime: DAY, level: 9 }];
	}
	return zipSync(settled);
}

/** Programs look for the list of types first, and number names by the document, then by its relations. */
function order(path: string): number {
	if (path === '[Content_Types].xml') return 0;
	return path.endsWith('.rels') ? 2 : 1;
}
