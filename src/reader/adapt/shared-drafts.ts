import { hashText } from '../../search/text-hash.ts';
import { readChoice, writeChoice } from '../page/stored-choice.ts';
import { readValue } from './stored-drafts.ts';

const nameOf = (fragment: string) => `shared-path:${hashText(fragment)}`;

/** Returns the draft that this device has made of a shared path, by the fragment that it came in; null where none is left. */
export function findSharedDraft(fragment: string): string | null {
	const name = nameOf(fragment);
	const id = readChoice(name);
	if (id === null || readValue(id) !== null) return id;
	writeChoice(name, null);
	return null;
}

/** Keeps which draft was made of a shared path, so that its link makes no second one. */
export function keepSharedDraft(fragment: string, id: string): void {
	writeChoice(nameOf(fragment), id);
}
