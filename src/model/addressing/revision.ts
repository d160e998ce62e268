import { readDigits, take, type Cursor } from './cursor.ts';

/** A later version of a document, or a supplement to it. */
export interface Revision {
	kind: 'Rev' | 'Add' | 'Corr' | 'Amend';
	/** Null for a bare "(Rev.)". */
	number: number | null;
	/** True for "(&Add.)": the document together with its addendum. */
	joined: boolean;
}

/** Spellings of each kind, in lower case. */
const KINDS: Record<string, Revision['kind']> = {
	rev: 'Rev',
	add: 'Add',
	corr: 'Corr',
	amend: 'Amend',
	修订: 'Rev',
	增编: 'Add',
	更正: 'Corr',
};

/** `GB.341/INS/3/1(Rev.2)`, `GB.338/INS/17 (Rev.1)`, `GB.294/6/1(&Add.)`, `(修订1)`. */
const IN_BRACKETS =
	/\s?\(\s?(?<joined>&?)(?<kind>rev|add|corr|amend|修订|增编|更正)\.?\s?(?<number>[1-9][0-9Ol]?)?\s?\)/iy;

/** `IDB.50/Rev.1`, and for GB the file form `-rev1` and the misspelling `/Rev.1`. */
const AFTER_SLASH =
	/(?:\s?\/\s?|[_-])(?<joined>and-)?(?<kind>rev|add|corr|amend)(?:\.\s?)?(?<number>[1-9][0-9Ol]?)?(?![0-9a-z])/iy;

/** FAO's `CL 154/2 Rev.1`. */
const AFTER_SPACE = /\s(?<joined>&?)(?<kind>rev|add|corr)\.?\s?(?<number>[1-9]\d?)(?![0-9a-z])/iy;

function readRevision(cursor: Cursor): Revision | null {
	const match = take(cursor, IN_BRACKETS) ?? take(cursor, AFTER_SLASH) ?? take(cursor, AFTER_SPACE);
	const groups = match?.groups;
	const kind = KINDS[groups?.['kind']?.toLowerCase() ?? ''];
	if (groups === undefined || kind === undefined) return null;
	const { joined, number } = groups;
	return { kind, number: number ? readDigits(number) : null, joined: Boolean(joined) };
}

/** Reads the revisions that stand at the cursor, in the order printed; none gives an empty list. */
export function readRevisions(cursor: Cursor): Revision[] {
	const revisions: Revision[] = [];
	for (let next = readRevision(cursor); next !== null; next = readRevision(cursor)) {
		revisions.push(next);
	}
	return revisions;
}

/** Returns "Rev.2", "Rev.", "&Add.". */
export function formatRevision({ kind, number, joined }: Revision): string {
	return `${joined ? '&' : ''}${kind}.${String(number ?? '')}`;
}

/** Returns the segment of an id: "rev2", "rev", "and-add". */
export function revisionToSegment({ kind, number, joined }: Revision): string {
	return `${joined ? 'and-' : ''}${kind.toLowerCase()}${String(number ?? '')}`;
}

/** A step from a paper to a later version of it, or to a supplement, as the segment of an id has it. */
export interface VersionStep {
	kind: 'rev' | 'add' | 'corr';
	/** Null for a bare "(Rev.)". */
	number: number | null;
}

/** A segment that names a later version of a document, or a supplement to it. */
const STEP = /^(?<kind>rev|add|corr)(?<number>\d*)$/u;

/** Returns the id of the paper that an id names a version or a supplement of, and the steps from the one to the other; of a paper itself there are none. */
export function readVersionSteps(id: string): { original: string; steps: VersionStep[] } {
	let original = id;
	const steps: VersionStep[] = [];
	for (;;) {
		const end = original.lastIndexOf('/');
		// What is left has to be an id: a body and something of it.
		const groups = end > original.indexOf('/') ? STEP.exec(original.slice(end + 1))?.groups : null;
		if (groups == null) return { original, steps };
		const { kind, number } = groups;
		steps.unshift({ kind: kind as VersionStep['kind'], number: number ? Number(number) : null });
		original = original.slice(0, end);
	}
}

/** Returns the id of the document that an id names a revision, addendum or corrigendum of; null where it names none. */
export function originalId(id: string): string | null {
	return readVersionSteps(id).steps.length === 0 ? null : id.slice(0, id.lastIndexOf('/'));
}

/** Returns the id of the text that an id is a version of: `gb/341/ins/3/1` of its Rev.2, `…/add1` of `…/add1/rev1`; itself where it is no revision. */
export function baseOfVersion(id: string): string {
	const { steps } = readVersionSteps(id);
	const revisions = steps.length - 1 - steps.findLastIndex(({ kind }) => kind !== 'rev');
	let base = id;
	for (let count = 0; count < revisions; count += 1) base = base.slice(0, base.lastIndexOf('/'));
	return base;
}

/**
 * Returns what tells a version from the paper that it is of, "Rev.1", "Rev.1/Corr.1"; null for the paper itself. A symbol
 * has it in it; a citation of a document without symbol does not say otherwise which version is meant.
 */
export function formatVersion(id: string): string | null {
	const { steps } = readVersionSteps(id);
	if (steps.length === 0) return null;
	return steps
		.map(
			({ kind, number }) =>
				`${(kind[0] ?? '').toUpperCase()}${kind.slice(1)}.${String(number ?? '')}`,
		)
		.join('/');
}
