import { z } from 'zod';
import type { Draft } from './draft.ts';
import { formatStored, parseStored } from './stored-form.ts';

/** What a draft was at a time. */
export interface DraftVersion {
	/** Milliseconds since 1970. */
	at: number;
	draft: Draft;
}

/** Versions that are kept of a draft, and characters of all of them together: drafts need the room more. */
export const VERSIONS = { count: 20, characters: 400_000 } as const;

/** While a draft is written, a version is kept so often, in milliseconds. */
const PAUSE = 600_000;

const stored = z.array(z.strictObject({ at: z.number(), value: z.string() }));

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Reads the versions of a draft, the newest first; what cannot be read is none of them. */
export function parseVersions(text: string): DraftVersion[] {
	const read = stored.safeParse(parseJson(text));
	if (!read.success) return [];
	return read.data.flatMap(({ at, value }) => {
		const draft = parseStored(value);
		return draft === null ? [] : [{ at, draft }];
	});
}

/** Returns versions as they are stored on the device. */
export function formatVersions(versions: readonly DraftVersion[]): string {
	return JSON.stringify(versions.map(({ at, draft }) => ({ at, value: formatStored(draft) })));
}

/** True where the last version was kept long enough before a time for the next one. */
export function isDue([newest]: readonly DraftVersion[], at: number): boolean {
	return newest === undefined || at - newest.at >= PAUSE;
}

/**
 * Returns the versions of a draft with what it is now before them; without it where the newest is the same. The oldest
 * go where there are too many, or they are too long; the newest stays.
 */
export function addVersion(versions: readonly DraftVersion[], added: DraftVersion): DraftVersion[] {
	const [newest] = versions;
	const isKnown = newest !== undefined && formatStored(newest.draft) === formatStored(added.draft);
	const kept = (isKnown ? versions : [added, ...versions]).slice(0, VERSIONS.count);
	let length = 0;
	const fitting = kept.filter(({ draft }, index) => {
		length += formatStored(draft).length;
		return index === 0 || length <= VERSIONS.characters;
	});
	return fitting;
}
