import { readChoice } from '../page/stored-choice.ts';
import type { Draft } from './draft.ts';
import { addVersion, formatVersions, parseVersions, type DraftVersion } from './draft-versions.ts';

const PREFIX = 'draft-versions.';

/** Beginning of the names under which hashes of the passages of drafts are stored. */
export const PINS = 'draft-pins.';

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

/** Forgets the versions of a draft, and what was read of its passages. Returns what brings them back. */
export function removeBeside(id: string): () => void {
	try {
		const kept = [PREFIX + id, PINS + id].map(
			(name) => [name, localStorage.getItem(name)] as const,
		);
		for (const [name] of kept) localStorage.removeItem(name);
		return () => {
			for (const [name, value] of kept) {
				const isFree = localStorage.getItem(name) === null;
				if (value !== null && isFree) localStorage.setItem(name, value);
			}
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
