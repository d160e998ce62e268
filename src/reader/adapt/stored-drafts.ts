import type { Draft } from './draft.ts';
import { formatStored, parseStored } from './read-draft.ts';

const PREFIX = 'adapt.draft.';
const DAMAGED = 'adapt.damaged.';

/** Whether a draft was kept, or why it was not. */
export type Kept = 'kept' | 'full' | 'forbidden';

// Where storing is forbidden or there is no room, drafts last as long as the page.
const unstored = new Map<string, Draft>();

function readAll(): [name: string, value: string][] {
	try {
		return Object.entries(localStorage).filter(([name]) => name.startsWith(PREFIX));
	} catch {
		return [];
	}
}

/** Returns a name for a draft that no other has. */
export function createDraftId(): string {
	const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
	return `${Date.now().toString(36)}-${number.toString(36)}`;
}

/** Returns the drafts of this device, those begun last first. */
export function listDrafts(): { id: string; draft: Draft }[] {
	const drafts = new Map(unstored);
	for (const [name, value] of readAll()) {
		const draft = parseStored(value);
		const id = name.slice(PREFIX.length);
		if (draft !== null && !drafts.has(id)) drafts.set(id, draft);
	}
	return [...drafts]
		.map(([id, draft]) => ({ id, draft }))
		.sort((left, right) => (left.id < right.id ? 1 : -1));
}

/** Returns a draft of this device. */
export function readDraftById(id: string): Draft | null {
	return listDrafts().find((one) => one.id === id)?.draft ?? null;
}

/** Puts what is stored as a draft and is none under another name, as it is. Returns how many that were. */
export function setDamagedAside(): number {
	const damaged = readAll().filter(([, value]) => parseStored(value) === null);
	for (const [name, value] of damaged) {
		try {
			// The first name goes first: there may be no room for both.
			localStorage.removeItem(name);
			localStorage.setItem(DAMAGED + name.slice(PREFIX.length), value);
		} catch {
			localStorage.setItem(name, value);
		}
	}
	return damaged.length;
}

/** Stores a draft on this device; where that cannot be, it lasts as long as the page. */
export function writeDraft(id: string, draft: Draft): Kept {
	try {
		localStorage.setItem(PREFIX + id, formatStored(draft));
		unstored.delete(id);
		return 'kept';
	} catch (error) {
		unstored.set(id, draft);
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		return isFull ? 'full' : 'forbidden';
	}
}

/** Forgets a draft. */
export function removeDraft(id: string): void {
	unstored.delete(id);
	try {
		localStorage.removeItem(PREFIX + id);
	} catch {
		// Nothing is stored where storing is forbidden.
	}
}
