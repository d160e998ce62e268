import { z } from 'zod';

/** Path of the list of a site's files, in the site and in a kit. */
export const RELEASE = 'release.json';

const sha256 = z.string().regex(/^[\da-f]{64}$/u);

/** What a site or a kit says of itself, so that a copy of it can be proved whole. */
export const releaseSchema = z.object({
	/** State of the project that it was made from; null where that is not known, or was not committed. */
	commit: z
		.string()
		.regex(/^[\da-f]{40,64}$/u)
		.nullable(),
	documents: z.int(),
	paragraphs: z.int(),
	paths: z.int(),
	/** SHA-256 of every file but this one, by its path, in the order of code units. */
	files: z.record(z.string(), sha256),
});

export type Release = z.infer<typeof releaseSchema>;

/** Returns the text of the list, a file a line, so that two of them can be compared by eye. */
export function formatRelease({ files, ...facts }: Release): string {
	const line = ([key, value]: [string, unknown]) =>
		`${JSON.stringify(key)}: ${JSON.stringify(value)}`;
	const head = Object.entries(facts).map((entry) => `\t${line(entry)},`);
	const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
	const rows = sorted.map((entry) => `\t\t${line(entry)}`);
	return ['{', ...head, '\t"files": {', rows.join(',\n'), '\t}', '}', ''].join('\n');
}

/** What is wrong with a copy, by paths. */
export interface CopyFaults {
	missing: string[];
	changed: string[];
	/** What the list does not have; it may be of the host, and proves nothing. */
	others: string[];
}

/** Compares the files of a copy, by the SHA-256 of each, with what its list says. */
export function compareCopy(
	{ files }: Pick<Release, 'files'>,
	held: ReadonlyMap<string, string>,
): CopyFaults {
	const paths = Object.keys(files).sort();
	return {
		missing: paths.filter((path) => !held.has(path)),
		changed: paths.filter((path) => held.has(path) && held.get(path) !== files[path]),
		others: [...held.keys()]
			.filter((path) => path !== RELEASE && !Object.hasOwn(files, path))
			.sort(),
	};
}
