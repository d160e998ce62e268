import { readChoice } from '../page/stored-choice.ts';
import type { Draft } from './draft.ts';
import { addVersion, formatVersions, parseVersions, type DraftVersion } from './draft-versions.ts';

const PREFIX = 'draft-versions.';

/** Returns the versions that this device has of a draft, the newest first. */
export function readVersions(id: string): DraftVersion[] {
	return parseVersions(readChoice(PREFIX + id) ?? '');
}

/** Keeps what a draft is at a time as a version of it; false where there is no room, or storing is forbidden. */
export function keepVersion(id: string, draft: Draft, at: number): boolean {
	try {
		localStorage.setItem(PREFIX + id, formatVersions(addVersion(readVersions(id), { at, draft })));
		return true;
	} catch {
		return false;
	}
}

/** Forgets the versions of a draft. Returns what brings them back. */
export function removeVersions(id: string): () => void {
	try {
		const value = localStorage.getItem(PREFIX + id);
		localStorage.removeItem(PREFIX + id);
		return () => {
			const isFree = localStorage.getItem(PREFIX + id) === null;
			if (value !== null && isFree) localStorage.setItem(PREFIX + id, value);
		};
	} catch {
		// Nothing is stored where storing is forbidden.
		return () => undefined;
	}
}

/** Forgets the versions of one draft, for a draft that finds no room. Returns false where there are none of any. */
export function giveUpVersions(): boolean {
	const name = Object.keys(localStorage).find((one) => one.startsWith(PREFIX));
	if (name === undefined) return false;
	localStorage.removeItem(name);
	return true;
}
