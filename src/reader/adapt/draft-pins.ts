import { z } from 'zod';
import { joinParts } from '../../archive/paths/passage-text.ts';
import { pinText } from '../../archive/paths/pin-text.ts';
import { readChoice, writeChoice } from '../page/stored-choice.ts';
import type { Draft } from './draft.ts';
import { loadPassage } from './load-texts.ts';
import { canPin } from './save-draft.ts';
import { PINS } from './stored-versions.ts';

/** Hashes of the passages of a draft as its author has read them, by their addresses; files of paths have the same. */
type Pins = Readonly<Record<string, string>>;

const stored = z.record(z.string(), z.string());

const nameOf = (draftId: string) => PINS + draftId;

function readPins(draftId: string): Pins {
	try {
		const read = stored.safeParse(JSON.parse(readChoice(nameOf(draftId)) ?? '{}'));
		return read.success ? read.data : {};
	} catch {
		return {};
	}
}

/** Returns the hash of a passage as it stands now; null where there is none, or this page can make none. */
async function pinNow(passage: string): Promise<string | null> {
	const loaded = canPin() ? await loadPassage(passage) : null;
	if (loaded === null || loaded.texts.length === 0) return null;
	return pinText(joinParts(loaded.texts));
}

/** Keeps a passage of a draft as one that its author has read as it stands now. */
export async function acceptPassage(draftId: string, passage: string): Promise<void> {
	const pin = await pinNow(passage);
	if (pin === null) return;
	writeChoice(nameOf(draftId), JSON.stringify({ ...readPins(draftId), [passage]: pin }));
}

/** True where a passage has other words than when its author read it; one that was never read is kept as it stands. */
export async function hasChanged(draftId: string, passage: string): Promise<boolean> {
	const known = readPins(draftId)[passage];
	if (known === undefined) {
		await acceptPassage(draftId, passage);
		return false;
	}
	const now = await pinNow(passage);
	return now !== null && now !== known;
}

/** Returns the passages of a draft that have other words than when its author read them: a form is made of none. */
export async function listChanged(draftId: string, { steps }: Draft): Promise<string[]> {
	const all = [...new Set(steps.flatMap(({ passages }) => passages))];
	const known = readPins(draftId);
	const pinned = all.filter((passage) => known[passage] !== undefined);
	const now = await Promise.all(pinned.map(pinNow));
	return pinned.filter((passage, at) => now[at] !== null && now[at] !== known[passage]);
}
