import type { Draft } from './draft.ts';
import { parseStored } from './stored-form.ts';
import { giveUpVersions, removeBeside } from './stored-versions.ts';

const PREFIX = 'adapt.draft.';
/** Where drafts that could not be read were once put aside. */
const DAMAGED = 'adapt.damaged.';

/** Whether a draft was kept, or why it was not. */
export type Kept = 'kept' | 'full' | 'forbidden';

/** A draft of this device. */
export interface StoredDraft {
	id: string;
	draft: Draft;
	/** What is stored of it; null where nothing is. */
	value: string | null;
	/** False where it has changed since, and could not be stored. */
	isKept: boolean;
}

/** Something that is stored as a draft and cannot be read, under its whole name. */
export interface Unreadable {
	name: string;
	value: string;
}

// Where storing is forbidden or there is no room, drafts last as long as the page.
const unstored = new Map<string, Draft>();

function readAll(prefix: string): [name: string, value: string][] {
	try {
		return Object.entries(localStorage).filter(([name]) => name.startsWith(prefix));
	} catch {
		return [];
	}
}

/** Returns a name for a draft that no other has. */
export function createDraftId(): string {
	const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
	return `${Date.now().toString(36)}-${number.toString(36)}`;
}

/** Returns what is stored of a draft; null where nothing is, or where storing is forbidden. */
export function readValue(id: string): string | null {
	try {
		return localStorage.getItem(PREFIX + id);
	} catch {
		return null;
	}
}

/** True for the name of what is stored of a draft. */
export function isNameOf(name: string, id: string): boolean {
	return name === PREFIX + id;
}

/** Returns the drafts of this device, those begun last first. */
export function listDrafts(): StoredDraft[] {
	const drafts = new Map<string, StoredDraft>();
	for (const [name, value] of readAll(PREFIX)) {
		const draft = parseStored(value);
		const id = name.slice(PREFIX.length);
		if (draft !== null) drafts.set(id, { id, draft, value, isKept: true });
	}
	for (const [id, draft] of unstored) {
		drafts.set(id, { id, draft, value: readValue(id), isKept: false });
	}
	return [...drafts.values()].sort((left, right) => (left.id < right.id ? 1 : -1));
}

/** Returns a draft of this device. */
export function findDraft(id: string): StoredDraft | null {
	return listDrafts().find((one) => one.id === id) ?? null;
}

/** Returns what is stored as a draft and cannot be read. It is left as it is, under its name. */
export function listUnreadable(): Unreadable[] {
	return [...readAll(PREFIX), ...readAll(DAMAGED)]
		.filter(([, value]) => parseStored(value) === null)
		.map(([name, value]) => ({ name, value }));
}

/** Brings back what was put aside as damaged and can be read. Returns how many drafts that were. */
export function bringBackDamaged(): number {
	const readable = readAll(DAMAGED).filter(([, value]) => parseStored(value) !== null);
	return readable.filter(([name, value]) => {
		const id = name.slice(DAMAGED.length);
		try {
			localStorage.setItem(PREFIX + (readValue(id) === null ? id : createDraftId()), value);
			localStorage.removeItem(name);
			return true;
		} catch {
			// Without room for both it stays where it is until there is some.
			return false;
		}
	}).length;
}

/** Stores a draft on this device as `value`; where that cannot be, it lasts as long as the page. */
export function writeDraft(id: string, value: string, draft: Draft): Kept {
	try {
		localStorage.setItem(PREFIX + id, value);
		unstored.delete(id);
		return 'kept';
	} catch (error) {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		// What is written needs the room more than what it once was.
		if (isFull && giveUpVersions()) return writeDraft(id, value, draft);
		unstored.set(id, draft);
		return isFull ? 'full' : 'forbidden';
	}
}

/** Forgets what of a draft could not be stored: it has another name by now. */
export function releaseDraft(id: string): void {
	unstored.delete(id);
}

/** True where something was written that this device has not stored. */
export function hasUnstored(): boolean {
	return unstored.size > 0;
}

/** Takes out what is stored under a name. Returns what brings it back, unless something else is there by then. */
function take(name: string): () => void {
	try {
		const value = localStorage.getItem(name);
		localStorage.removeItem(name);
		return () => {
			if (value === null) return;
			const isFree = localStorage.getItem(name) === null;
			localStorage.setItem(isFree ? name : PREFIX + createDraftId(), value);
		};
	} catch {
		// Nothing is stored where storing is forbidden.
		return () => undefined;
	}
}

/** Forgets a draft with all that is kept beside it. Returns what brings it back, as it was. */
export function removeDraft(id: string): () => void {
	const draft = unstored.get(id);
	unstored.delete(id);
	const bringBack = take(PREFIX + id);
	const bringBackBeside = removeBeside(id);
	return () => {
		bringBack();
		bringBackBeside();
		if (draft !== undefined) unstored.set(id, draft);
	};
}

/** Forgets something that cannot be read. Returns what brings it back, as it was. */
export function removeUnreadable({ name }: Unreadable): () => void {
	return take(name);
}
