import { fragmentToId } from '../../model/addressing/address.ts';
import type { Finding } from '../../model/document.ts';
import { makeFinding } from '../rules.ts';
import { type Match, matchPassages } from './match-passages.ts';
import { type Passage, readPassages } from './read-passages.ts';

/** Kinds of places in the order in which a finding tells most: where paragraphs count anew, their items do too. */
const KINDS = ['Part', 'Paragraph', 'Text', 'Table', 'Box', 'Figure', 'Heading', 'Item', 'Note'];

/** What a document was, and what it would become. */
interface Readings {
	/** The MDX file that is committed, and the one that ingestion gives. */
	published: string;
	given: string;
	/** Tells whether an address is published. */
	isReleased: (address: string) => boolean;
}

/** True where a text would stand elsewhere, and another one in its place. */
function isDisplaced({ before, after }: Match, given: ReadonlyMap<string, Passage>): boolean {
	if (before.fragment === after.fragment) return false;
	const other = given.get(before.fragment);
	// Without another text in its place the address leads nowhere, which is told as that.
	return other !== undefined && other.words !== before.words;
}

/**
 * Returns an error for the first place of a document whose published text would stand under another address, touched
 * or not, while another text takes its own: a link to it would lead to the wrong words. `lineOf` tells the source line
 * of a fragment, `name` the option that names a revision of the document.
 */
export function findRenumbered(
	id: string,
	{ published, given, isReleased }: Readings,
	lineOf: (fragment: string) => number,
	name: string,
): Finding[] {
	if (published === given) return [];
	const stood = readPassages(published).filter(({ fragment }) =>
		isReleased(fragmentToId(id, fragment)),
	);
	const order = new Map(stood.map(({ fragment }, index) => [fragment, index]));
	const orderOf = ({ before }: Match) => order.get(before.fragment) ?? 0;
	const before = Map.groupBy(stood, ({ kind }) => kind);
	const after = Map.groupBy(readPassages(given), ({ kind }) => kind);
	for (const kind of KINDS) {
		const texts = after.get(kind) ?? [];
		const places = new Map(texts.map((one) => [one.fragment, one]));
		const [first] = matchPassages(before.get(kind) ?? [], texts)
			.filter((match) => isDisplaced(match, places))
			.sort((a, b) => orderOf(a) - orderOf(b));
		if (first === undefined) continue;
		const values = {
			found: fragmentToId(id, first.before.fragment),
			expected: fragmentToId(id, first.after.fragment),
			name,
		};
		return [makeFinding('address-renumbered', lineOf(first.before.fragment), values)];
	}
	return [];
}
