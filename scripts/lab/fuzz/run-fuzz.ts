import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Source } from '../../../src/ingest/ingest-document.ts';
import { compareReading } from './compare-draft.ts';
import { type Draft, drafts } from './grammar.ts';
import { judgeReading, readBytes, readText } from './judge-reading.ts';
import { compareMinutes, type Minutes, minutesDrafts, printMinutes } from './minutes.ts';
import { mutateText, mutations } from './mutations.ts';
import { encodeDraft, printDraft } from './print-draft.ts';

/** Most time of the processor that one reading may take, in milliseconds; the longest source takes 60. */
const TIME_LIMIT = 5_000;

export interface FuzzOptions {
	/** How many documents each property is tried with. */
	runs: number;
	seed: number;
	/** Called after each document. */
	onRun?: () => void;
}

/** What came of a property: how many of which outcome, the longest time in milliseconds, and what failed. */
export interface FuzzReport {
	name: string;
	runs: number;
	outcomes: Record<string, number>;
	longest: number;
	failure: string | null;
}

/** Tries a property; `attempt` returns the name of its outcome and throws where it does not hold. */
function tryProperty<T>(
	name: string,
	arbitrary: fc.Arbitrary<T>,
	attempt: (value: T) => string,
	{ runs, seed, onRun }: FuzzOptions,
): FuzzReport {
	const outcomes: Record<string, number> = {};
	let longest = 0;
	const property = fc.property(arbitrary, (value) => {
		// Other programs on the machine do not count.
		const before = process.cpuUsage();
		const outcome = attempt(value);
		const { user, system } = process.cpuUsage(before);
		const time = (user + system) / 1000;
		longest = Math.max(longest, time);
		outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
		onRun?.();
		assert.ok(time < TIME_LIMIT, `The reading took ${time.toFixed(0)} ms.`);
	});
	const result = fc.check(property, { numRuns: runs, seed });
	const failure = result.failed ? fc.defaultReportMessage(result) : undefined;
	return { name, runs: result.numRuns, outcomes, longest, failure: failure ?? null };
}

/** True for a draft with a note whose digits are printed as plain ones. */
const hasPlainNotes = ({ plainNotes, notes, appendices }: Draft) =>
	plainNotes &&
	[notes, ...appendices.map((appendix) => appendix.notes)].some(({ length }) => length > 0);

/** Tries that printed drafts come back as they were. */
export function fuzzDrafts(options: FuzzOptions): FuzzReport {
	const attempt = (draft: Draft) => {
		const { document, findings } = readBytes(encodeDraft(printDraft(draft), draft.encoding));
		const errors = findings.filter(({ severity }) => severity === 'error');
		const isPlain = hasPlainNotes(draft);
		// Which digit is a mark may be in doubt: to stop is right, to read another paper than this one is not.
		if (isPlain && document === null && errors.length > 0) return 'plain notes, refused';
		assert.deepEqual(errors, []);
		assert.ok(document !== null);
		compareReading(document, draft);
		return isPlain ? 'plain notes' : draft.manner;
	};
	return tryProperty('generated documents come back the same', drafts, attempt, options);
}

/** Tries that printed minutes come back as they were. */
export function fuzzMinutes(options: FuzzOptions): FuzzReport {
	const attempt = (minutes: Minutes) => {
		const { document, findings } = readText(printMinutes(minutes));
		assert.deepEqual(
			findings.filter(({ severity }) => severity === 'error'),
			[],
		);
		assert.ok(document !== null);
		compareMinutes(document, minutes);
		return 'minutes';
	};
	return tryProperty('generated minutes come back the same', minutesDrafts, attempt, options);
}

/** Tries that nothing of a mutated source is lost without a word. */
export function fuzzMutations(sources: readonly Source[], options: FuzzOptions): FuzzReport {
	const texts = sources.map(({ entry, bytes }) => ({
		// Corrections and acceptances name places of the text as it was.
		given: { facts: entry.facts },
		text: new TextDecoder().decode(bytes),
	}));
	const arbitrary = fc.tuple(fc.constantFrom(...texts), mutations);
	return tryProperty(
		'mutated sources lose nothing without a word',
		arbitrary,
		([{ text, given }, changes]) => judgeReading(readText(mutateText(text, changes), given)),
		options,
	);
}

/** Tries that bytes of any kind are read or refused. */
export function fuzzBytes(sources: readonly Source[], options: FuzzOptions): FuzzReport {
	const start = fc.constantFrom(
		new Uint8Array(),
		...sources.map(({ bytes }) => bytes.slice(0, 3000)),
	);
	const arbitrary = fc.tuple(start, fc.nat(3000), fc.uint8Array({ maxLength: 40 }));
	return tryProperty(
		'bytes of any kind are read or refused',
		arbitrary,
		([bytes, at, injected]) =>
			judgeReading(
				readBytes(new Uint8Array([...bytes.slice(0, at), ...injected, ...bytes.slice(at)])),
			),
		options,
	);
}
