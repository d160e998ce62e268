import { paragraphsOf } from '../../model/text.ts';
import type { FieldPath } from './parse-path.ts';
import { passageText } from './passage-text.ts';
import type { Passage } from './path.ts';
import type { StepFields } from './path-schema.ts';
import { pinText } from './pin-text.ts';
import type { FindDocument } from './resolve-passage.ts';

/** What does not fit between a step and the pins in it. */
interface PinFault {
	/** Place in the step. */
	path: FieldPath;
	message: string;
	hint: string;
}

const RENEW = 'Read the step against the text again, then run "npm run paths".';
const OPENING = 24;

/** Returns the address that the file of a path has for a passage. */
const listedId = ({ id, movedFrom }: Passage): string => movedFrom ?? id;

/** Returns the pins that the passages of a step should have, by address, in the order of the passages. */
export async function pinPassages(passages: readonly Passage[]): Promise<Map<string, string>> {
	const pins = passages.map(
		async (passage) => [listedId(passage), await pinText(passageText(passage))] as const,
	);
	return new Map(await Promise.all(pins));
}

/** Returns every pin of a step that is missing, left over, or of another text than stands there. */
export async function comparePins(
	{ pins, passages: addresses }: StepFields,
	passages: readonly Passage[],
	find: FindDocument,
): Promise<PinFault[]> {
	const found = await pinPassages(passages);
	const faults: PinFault[] = [];
	for (const passage of passages) {
		const id = listedId(passage);
		const [expected, actual] = [pins[id], found.get(id)];
		if (expected === undefined) {
			const message = `The text of ${id} is not pinned.`;
			faults.push({ path: ['passages', addresses.indexOf(id)], message, hint: RENEW });
		} else if (actual !== undefined && expected !== actual) {
			const message = await describeChange(passage, { expected, actual }, find);
			faults.push({ path: ['pins', id], message, hint: RENEW });
		}
	}
	for (const id of Object.keys(pins).filter((pinned) => !addresses.includes(pinned))) {
		const message = `There is a pin for ${id}, which the step does not have.`;
		faults.push({ path: ['pins', id], message, hint: RENEW });
	}
	return faults;
}

async function describeChange(
	passage: Passage,
	{ expected, actual }: { expected: string; actual: string },
	find: FindDocument,
): Promise<string> {
	const { id } = passage;
	const moved = await findMoved(passage, expected, find);
	if (moved !== null) return `The text of ${id} now stands at ${moved}.`;
	const opening = [...passageText(passage).replaceAll(/\s/gu, '')].slice(0, OPENING).join('');
	return (
		`The text of ${id} has changed: expected ${expected}, found ${actual}. ` +
		`It now begins "${opening}…".`
	);
}

/** Returns where in the same document a pinned paragraph or range stands, where it has only moved; else null. */
async function findMoved(
	{ document: { id }, place }: Passage,
	pin: string,
	find: FindDocument,
): Promise<string | null> {
	const document = find(id);
	if (document === undefined || (place.kind !== 'paragraph' && place.kind !== 'range')) return null;
	const length = place.kind === 'range' ? place.to - place.from : 0;
	const { body } = document;
	if (place.part !== undefined) return null;
	if (place.kind === 'range' && (place.fromInserted ?? place.toInserted) !== undefined) return null;
	for (const { number } of paragraphsOf(body)) {
		const first = body.findIndex((part) => part.type === 'paragraph' && part.number === number);
		const to = number + length;
		const last = body.findIndex((part) => part.type === 'paragraph' && part.number === to);
		if (last === -1) continue;
		const parts = body.slice(first, last + 1).map((part) => ({ kind: 'body', part }) as const);
		if ((await pinText(passageText({ parts, document }))) === pin) {
			return `${id}/p${String(number)}${length > 0 ? `-p${String(to)}` : ''}`;
		}
	}
	return null;
}
