import { append, type Draft, emptyDraft } from '../docx/draft.ts';
import { isBlank, type RowGlyph } from './rows.ts';

/** Chinese characters, kana, and the punctuation that goes with them: no space stands between two of them by itself. */
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60“”‘’…—]/u;

/** A gap of this many sizes is a space between Latin words, and between others, where no space is painted. */
const LATIN_SPACE = 0.17;
const WIDE_SPACE = 0.75;
/** A gap of this many sizes is one between columns. */
const TAB = 2;

const isWide = (text: string) => WIDE.test(text);

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Returns how far the characters of a line are spaced out, in sizes: Chinese ones, and Latin ones. */
function measureSpacing(glyphs: readonly RowGlyph[]) {
	const wide: number[] = [];
	const latin: number[] = [];
	for (const [index, glyph] of glyphs.slice(1).entries()) {
		const before = glyphs[index];
		if (before === undefined || isBlank(before) || isBlank(glyph)) continue;
		const gap = (glyph.left - before.right) / glyph.size;
		if (isWide(before.text) && isWide(glyph.text)) wide.push(gap);
		else if (!isWide(before.text) && !isWide(glyph.text)) latin.push(gap);
	}
	return { wide: Math.max(0, median(wide)), latin: Math.max(0, median(latin)) };
}

/** True for a line whose Chinese characters all have a space between them: 理 事 会. */
function isSpreadBySpaces(glyphs: readonly RowGlyph[]): boolean {
	const text = glyphs
		.map((glyph) => glyph.text)
		.join('')
		.trim();
	return /^\p{Script=Han}(?: +\p{Script=Han}){2,}$/u.test(text);
}

/**
 * Returns the text of a line of characters. A space stands where one is painted or a gap shows it, not where characters
 * are only spaced out; a tab where columns part.
 */
export function spell(glyphs: readonly RowGlyph[]): Draft {
	const spacing = measureSpacing(glyphs);
	const isSpread = isSpreadBySpaces(glyphs);
	const draft = emptyDraft();
	let before: RowGlyph | undefined;
	let blank = '';
	for (const glyph of glyphs) {
		if (isBlank(glyph)) {
			if (glyph.text === '\u3000') blank += '\u3000';
			else if (!blank.endsWith(' ')) blank += ' ';
			continue;
		}
		if (before !== undefined) {
			const between = isSpread ? '' : gapBetween(before, glyph, blank, spacing);
			append(draft, between, { bold: glyph.bold, raised: false });
		}
		append(draft, glyph.text, { bold: glyph.bold, raised: glyph.raised });
		before = glyph;
		blank = '';
	}
	return draft;
}

function gapBetween(
	before: RowGlyph,
	glyph: RowGlyph,
	blank: string,
	spacing: { wide: number; latin: number },
): string {
	const gap = (glyph.left - before.right) / Math.max(glyph.size, before.size);
	if (gap > TAB + spacing.wide && blank !== '\u3000') return '\t';
	if (blank !== '') return blank.includes('\u3000') ? blank.replaceAll(' ', '') : ' ';
	if (glyph.raised || before.raised) return '';
	const isLatin = !isWide(before.text) && !isWide(glyph.text);
	const limit = isLatin
		? Math.max(LATIN_SPACE, spacing.latin + LATIN_SPACE * 0.8)
		: spacing.wide + WIDE_SPACE;
	return gap > limit ? ' ' : '';
}

/**
 * Returns what joins two lines of one paragraph. Between Chinese characters nothing; between Latin words the space that
 * the line break stands for; where the two meet, what the paper has elsewhere.
 */
export function joint(left: string, right: string, spacesMixed: boolean): string {
	const before = [...left.trimEnd()].at(-1) ?? '';
	const after = [...right.trimStart()][0] ?? '';
	const [isBefore, isAfter] = [isWide(before), isWide(after)];
	if (isBefore && isAfter) return '';
	if (isBefore !== isAfter) {
		const isWord = /[\p{L}\p{N}%]/u;
		return spacesMixed && isWord.test(before) && isWord.test(after) ? ' ' : '';
	}
	// GB.343/ over INS/3/2, and a word that is cut: the sign is kept.
	return /\S[/\-‐_]$/u.test(left.trimEnd()) ? '' : ' ';
}

/** Returns whether texts part Chinese from Latin characters by spaces, mostly: 第 346 届. Null where they do not tell. */
export function findMixedHabit(texts: readonly string[]): boolean | null {
	let [apart, close] = [0, 0];
	for (const text of texts) {
		apart += text.match(/\p{Script=Han} [A-Za-z\d]|[A-Za-z\d] \p{Script=Han}/gu)?.length ?? 0;
		close += text.match(/\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/gu)?.length ?? 0;
	}
	return apart === close ? null : apart > close;
}
