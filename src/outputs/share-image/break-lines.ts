// Which characters may not begin or end a line: GB/T 15834-2011, 5.1, and what the W3C's "Requirements for Chinese
// Text Layout" adds to it.
const NEVER_FIRST = /^[、，。；：？！…—～·）〕】》〉」』”’,.;:?!)\]}%‰℃]/u;
const NEVER_LAST = /[（〔【《〈「『“‘([{]$/u;

/** What is never parted: a word or number in Latin letters, two dots or two dashes; a run of Chinese; else a character. */
const UNIT = /[A-Za-z0-9]+(?:[-–./:’'][A-Za-z0-9]+)*|……|——|\s+|\p{Script=Han}+|./gsu;
const HAN = /^\p{Script=Han}/u;

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

const ELLIPSIS = '…';

export interface LineRules {
	/** Returns the width of text, in the unit of `width`. */
	measure: (text: string) => number;
	width: number;
	/** The most lines there may be; what is over ends in "…". */
	most: number;
}

/** Returns the units of text; Chinese by its words, so that lines part between them. */
function findUnits(text: string): string[] {
	return [...text.matchAll(UNIT)].flatMap(([unit]) =>
		HAN.test(unit) ? [...words.segment(unit)].map(({ segment }) => segment) : [unit],
	);
}

/** Returns what may begin a line, each with what has to stand before the next such place. */
function findChunks(text: string): string[] {
	const chunks: string[] = [];
	for (const unit of findUnits(text)) {
		const last = chunks.at(-1);
		const isBound =
			last !== undefined && (NEVER_FIRST.test(unit) || NEVER_LAST.test(last) || unit.trim() === '');
		if (isBound) chunks[chunks.length - 1] = last + unit;
		else chunks.push(unit);
	}
	return chunks;
}

/** Returns chunks with those that are wider than a line cut into characters. */
function cutWide(chunks: readonly string[], { measure, width }: LineRules): string[] {
	return chunks.flatMap((chunk) => (measure(chunk.trimEnd()) <= width ? [chunk] : [...chunk]));
}

/** Returns the lines of chunks, as many as it takes. */
function fillLines(chunks: readonly string[], { measure, width }: LineRules): string[] {
	const lines: string[] = [];
	let line = '';
	for (const chunk of chunks) {
		if (line !== '' && measure((line + chunk).trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += chunk;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Returns the narrowest lines of the same number, so that no last line holds a character or two. */
function balance(chunks: readonly string[], lines: readonly string[], rules: LineRules): string[] {
	let [low, high] = [rules.width / lines.length, rules.width];
	let best = [...lines];
	while (high - low > rules.width / 200) {
		const width = (low + high) / 2;
		const tried = fillLines(chunks, { ...rules, width });
		const fits =
			tried.length === lines.length && tried.every((line) => rules.measure(line) <= width);
		if (fits) {
			best = tried;
			high = width;
		} else low = width;
	}
	return best;
}

/** Returns the beginning of lines with "…" where it breaks off. */
function shorten(lines: readonly string[], { measure, width, most }: LineRules): string[] {
	const last = [...(lines[most - 1] ?? '')];
	while (last.length > 0 && measure(last.join('') + ELLIPSIS) > width) last.pop();
	while (last.length > 1 && NEVER_LAST.test(last.join('').trimEnd())) last.pop();
	return [...lines.slice(0, most - 1), last.join('').trimEnd() + ELLIPSIS];
}

/**
 * Returns text in lines by the rules of Chinese typesetting: no line begins with punctuation that closes or ends with
 * one that opens, words and numbers stay whole. Lines are of even width. A single word wider than a line is cut.
 */
export function breakLines(text: string, rules: LineRules): string[] {
	const chunks = cutWide(findChunks(text.trim()), rules);
	const lines = fillLines(chunks, rules);
	if (lines.length > rules.most) return shorten(lines, rules);
	return lines.length > 1 ? balance(chunks, lines, rules) : lines;
}
