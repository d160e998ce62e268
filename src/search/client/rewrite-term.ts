import type { Form, FoundForm } from './thesaurus.ts';

/** A form of the glossary inside of a term, and another one to stand in its place. */
interface Change extends Pick<FoundForm, 'from' | 'to'> {
	form: Form;
}

/** Gives the ways to change so many of the places, from one of them on, one after the other: all of them would be too many to be listed. */
function* chooseChanges(
	places: readonly FoundForm[],
	count: number,
	first = 0,
): Generator<Change[]> {
	if (count === 0) {
		yield [];
		return;
	}
	for (let at = first; at <= places.length - count; at += 1) {
		const { from = 0, to = 0, others = [] } = places[at] ?? {};
		for (const form of others) {
			for (const rest of chooseChanges(places, count - 1, at + 1)) {
				yield [{ from, to, form }, ...rest];
			}
		}
	}
}

function applyChanges(term: string, changes: readonly Change[]): Form {
	let [printed, normal, at] = ['', '', 0];
	const forms = changes.map(({ form }) => form);
	for (const { from, to, form } of changes) {
		const before = term.slice(at, from);
		printed += before + form.printed;
		normal += before + form.normal;
		at = to;
	}
	return {
		printed: printed + term.slice(at),
		normal: normal + term.slice(at),
		// What is said of a term with several changes is the loosest of them.
		kind: forms.find(({ kind }) => kind !== 'alias')?.kind ?? 'alias',
		within: forms.find(({ within }) => within !== null)?.within ?? null,
	};
}

/** Gives the ways to change the places, those with the fewest changes first. */
function* listChanges(places: readonly FoundForm[]): Generator<Change[]> {
	for (let count = 1; count <= places.length; count += 1) yield* chooseChanges(places, count);
}

/**
 * Returns ways to write a term in normal form with the glossary's forms in it replaced by others, those with the fewest
 * changes first: 儿基会合作 as 联合国儿童基金会合作. All ways are as many as the choices of all places multiplied, so no
 * more of them are made than are returned.
 *
 * @param places The forms in the term, in their order and apart from each other.
 * @param most Ways returned, at most.
 */
export function rewriteTerm(term: string, places: readonly FoundForm[], most: number): Form[] {
	const rewritten: Form[] = [];
	if (most === 0) return rewritten;
	for (const changes of listChanges(places.filter(({ others }) => others.length > 0))) {
		rewritten.push(applyChanges(term, changes));
		if (rewritten.length === most) break;
	}
	return rewritten;
}
