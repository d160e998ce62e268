/** A place of a document with its words, as an MDX file has it. */
export interface Passage {
	/** The element it stands in, or `Note`. */
	kind: string;
	/** `p12`, `appendix1-table1`, `fn3`. */
	fragment: string;
	/** Letters and digits alone, in normal form: what is compared. */
	words: string;
}

/** Elements that have addresses. */
const PLACES: ReadonlySet<string> = new Set([
	'Paragraph',
	'Item',
	'Text',
	'Table',
	'Heading',
	'Box',
	'Figure',
	'Part',
]);

/** A tag, a note, or the mark of one: no text has a "<" of its own. */
const TOKEN =
	/<(?<end>\/?)(?<name>[A-Z][A-Za-z]*)(?<attributes>(?:\s[^<>]*?)?)(?<empty>\/?)>|^\[\^(?<note>[^\]]+)\]: (?<words>.*)$|\[\^[^\]]+\]/gmu;

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/u;

/** Returns the words of MDX as they are compared: what typesetting and punctuation change is left out. */
function normalise(mdx: string): string {
	return mdx
		.replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function fragmentOf(attributes: string): string {
	const id = /\sid="(?<id>[^"]*)"/u.exec(attributes)?.groups?.['id'];
	// The id of a paragraph that is its number goes without saying.
	return id ?? `p${/\sn=\{(?<number>\d+)\}/u.exec(attributes)?.groups?.['number'] ?? ''}`;
}

/** Returns the fragment of a note by its identifier in MDX: see `noteIdentifier`. */
const noteFragmentOf = (identifier: string) =>
	identifier.includes(':') ? identifier.replace(/:.*$/u, '') : identifier.replace(/\d+$/u, 'fn$&');

/** Returns every place of an MDX file that ingestion wrote, in the order printed; a part has the words of its name and title alone. */
export function readPassages(mdx: string): Passage[] {
	const passages: (Passage & { isOpen: boolean })[] = [];
	/** Elements that are open, outermost first, with the passage of those that are places. */
	const stack: { name: string; passage: Passage | null }[] = [];
	const body = mdx.replace(FRONTMATTER, '');
	const add = (text: string) => {
		for (const { name, passage } of stack) {
			if (passage === null) continue;
			if (name === 'Part' && !/^(?:Name|Title)$/u.test(stack[1]?.name ?? '')) continue;
			passage.words += text;
		}
	};
	const open = (kind: string, fragment: string) => {
		const passage = { kind, fragment, words: '', isOpen: true };
		passages.push(passage);
		return passage;
	};
	let at = 0;
	for (const { 0: token, index, groups = {} } of body.matchAll(TOKEN)) {
		add(body.slice(at, index));
		at = index + token.length;
		const { end, name, attributes = '', empty, note, words = '' } = groups;
		if (note !== undefined) open('Note', noteFragmentOf(note)).words = words;
		if (name === undefined || empty === '/') continue;
		if (end === '/') stack.pop();
		else
			stack.push({
				name,
				passage: PLACES.has(name) ? open(name, fragmentOf(attributes)) : null,
			});
	}
	return passages.map(({ kind, fragment, words }) => ({
		kind,
		fragment,
		words: normalise(words.replaceAll(TOKEN, '')),
	}));
}
