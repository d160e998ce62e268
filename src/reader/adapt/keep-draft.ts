import type { Draft } from './draft.ts';
import { formatStored, parseStored } from './stored-form.ts';
import type { Kept, StoredDraft } from './stored-drafts.ts';

/** Where drafts are stored, by their ids; other pages of the device store theirs there too. */
export interface DraftStore {
	read: (id: string) => string | null;
	/** Stores a draft; `value` is what is stored of it. */
	write: (id: string, value: string, draft: Draft) => Kept;
	/** Forgets what of a draft could not be stored. */
	release: (id: string) => void;
	createId: () => string;
}

/**
 * What another page has done to the draft of this one: nothing; it has changed it, and this page has nothing of its
 * own and goes on with that; both have changed it, and what this page has is a new draft; it has deleted it.
 */
export type Meeting = { kind: 'none' | 'parted' | 'removed' } | { kind: 'followed'; draft: Draft };

/** What keeps the draft of a page. */
export interface Keeper {
	/** The id that the draft is stored under; another one once it had to part from what another page wrote. */
	id: () => string;
	/** Stores the draft, and tells whether it had to part. */
	keep: (draft: Draft) => { kept: Kept; hasParted: boolean };
	/**
	 * Looks for what another page has done. `found` is what that page had found there before; undefined where that is
	 * not known.
	 */
	meet: (found?: string | null) => Meeting;
}

/**
 * Returns what keeps a draft that pages of several windows may have open. None of them writes over what it has not
 * seen: where two have changed a draft at once, both are kept.
 */
export function createKeeper(store: DraftStore, begun: StoredDraft): Keeper {
	let { id, draft, isKept } = begun;
	/** What of the draft is stored that this page has seen or written. */
	let seen = begun.value;

	const write = (value: string): Kept => {
		const kept = store.write(id, value, draft);
		isKept = kept === 'kept';
		if (isKept) seen = value;
		return kept;
	};
	const part = (): void => {
		store.release(id);
		id = store.createId();
		seen = null;
	};
	return {
		id: () => id,
		keep(changed) {
			draft = changed;
			const value = formatStored(draft);
			const there = store.read(id);
			const hasParted = there !== null && there !== seen && there !== value;
			if (hasParted) part();
			return { kept: write(value), hasParted };
		},
		meet(found) {
			const there = store.read(id);
			if (there === seen) return { kind: 'none' };
			if (there === null) {
				seen = null;
				return { kind: isKept ? 'removed' : 'none' };
			}
			const theirs = parseStored(there);
			const hasSeenThis = isKept && (found === undefined || found === seen);
			if (theirs === null || !hasSeenThis) {
				part();
				write(formatStored(draft));
				return { kind: 'parted' };
			}
			seen = there;
			draft = theirs;
			return { kind: 'followed', draft };
		},
	};
}
