/** Words of documents, as they are quoted and copied. */

/** A block of lines; `html` is what stands in its element, links and marks of notes included. */
export interface QuotedBlock {
	/** `li` for a bullet; `table` has its rows in `html`. */
	tag: 'p' | 'li' | 'table' | `h${2 | 3 | 4 | 5 | 6}`;
	html: string;
}

/** What is quoted. */
export interface Quoted {
	/** Plain text, a line a block, without marks of notes. */
	text: string;
	/** The same with its links and the marks of its notes. */
	blocks: readonly QuotedBlock[];
	/** The notes whose marks stand in it, each as HTML behind its number. */
	notes: readonly string[];
}

/** A pair inside a pair; an apostrophe has no opening mark and stays. */
const THIRD_LEVEL = /‘([^‘’]*)’/g;
const SECOND_LEVEL = /“([^“”]*)”/g;

/** Turns the quotation marks of a text into those of one inside another; in HTML tags have none. */
const nestMarks = (text: string): string =>
	text.replaceAll(SECOND_LEVEL, (_, inner: string) => `‘${inner.replaceAll(THIRD_LEVEL, '“$1”')}’`);

const EDGES = /^[^\S\t]+|[^\S\t]+$/gu;

/**
 * Returns a quotation in marks, by GB/T 15834—2011: double outside, single inside, double again inside that. White
 * space at the ends of lines is left out but the tabs of a table, whose first cells may be empty, and empty lines are.
 */
export function quoteText(text: string): string {
	const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : line.replace(EDGES, '')));
	return `“${nestMarks(lines.filter(Boolean).join('\n'))}”`;
}

/** Returns blocks as HTML, bullets that follow one another in one list. */
export function blocksHtml(blocks: readonly QuotedBlock[]): string {
	return blocks
		.map(({ tag, html }, index) => {
			const isFirst = tag === 'li' && blocks[index - 1]?.tag !== 'li';
			const isLast = tag === 'li' && blocks[index + 1]?.tag !== 'li';
			return `${isFirst ? '<ul>' : ''}<${tag}>${html}</${tag}>${isLast ? '</ul>' : ''}`;
		})
		.join('');
}

/** A place no HTML has, between blocks while the marks in all of them are nested. */
const BORDER = '\n';

/**
 * Returns a quotation as HTML: in the same marks, with the citation behind it, then its notes. No marks stand around a table,
 * and no citation in one.
 */
export function quoteHtml({ blocks, notes }: Quoted, citation: string): string {
	const isTable = blocks.some(({ tag }) => tag === 'table');
	const joined = blocks.map(({ html }) => html.replaceAll(BORDER, ' ')).join(BORDER);
	const nested = (isTable ? joined : nestMarks(joined)).split(BORDER);
	const [open, close] = isTable ? ['', ''] : ['“', '”'];
	const isApart = isTable || blocks.at(-1)?.tag === 'li';
	const quoted = blocks.map(({ tag }, index): QuotedBlock => {
		const isLast = index === blocks.length - 1;
		const html = `${index === 0 ? open : ''}${nested[index] ?? ''}${isLast ? close : ''}`;
		return { tag, html: isLast && !isApart ? html + citation : html };
	});
	const behind = isApart ? [citation, ...notes] : notes;
	return blocksHtml([...quoted, ...behind.map((html): QuotedBlock => ({ tag: 'p', html }))]);
}
