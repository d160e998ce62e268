import { spell } from './spell.ts';
import { type Draft } from '../docx/draft.ts';
import { isBlank, type Row, type RowGlyph } from './rows.ts';

/** Signs of lists; private-use characters are those that symbol fonts draw as signs. */
const BULLETS = '•·∙●○◦▪▫■□◆◇►▶➢➤✓–—―─\\-*\uE000-\uF8FF';
/** 12. · 12 · (a) · （一） · a) · IV. · 一、 · • */
const LABEL = new RegExp(
	String.raw`^(?:\d{1,4}(?:[.．)）、]|(?:\.\d{1,3}){1,3}[.．]?)?|[(（](?:\d{1,3}|[A-Za-z]|[ivxlc]{1,6}|[一二三四五六七八九十]{1,3})[)）]|[A-Za-z][.．)）]|[ivxlcIVXLC]{1,7}[.．)）、]|[一二三四五六七八九十百]{1,4}[、．.]|[${BULLETS}])$`,
	'u',
);
/** A number that its sign parts from Chinese, also where it is wider than the room that it has before the text. */
const SIGNED = /[.．)）、]$/u;
/** Least gap behind a label, in sizes; behind a number without a sign. */
const GAP = 0.4;
const BARE_GAP = 0.8;
/** Least width of a space, in sizes. */
const SPACE = 0.18;

/** A row with what is set before its text told apart. */
export interface ReadRow {
	row: Row;
	/** A number, letter or bullet set before the text; null where there is none. */
	label: string | null;
	/** Gap behind the label, in sizes. */
	gap: number;
	/** Where the text begins, behind the label. */
	textLeft: number;
	/** Where the text begins behind a label that a mere space parts from it; null where there is none. */
	hangs: number | null;
	glyphs: RowGlyph[];
	draft: Draft;
}

/** Private-use characters of symbol fonts stand for bullets. */
const nameLabel = (label: string) => label.replace(/^[\uE000-\uF8FF]$/u, '•');

/** Returns a row with its label told from its text. */
export function readRow(row: Row): ReadRow {
	const { glyphs, left } = row;
	const plain = {
		row,
		label: null,
		gap: 0,
		textLeft: left,
		hangs: null,
		glyphs,
		draft: spell(glyphs),
	};
	const inked = glyphs.filter((glyph) => !isBlank(glyph));
	let text = '';
	for (const [index, glyph] of inked.entries()) {
		const next = inked[index + 1];
		text += glyph.text;
		if (next === undefined || text.length > 8 || glyph.raised) return plain;
		const gap = (next.left - glyph.right) / row.size;
		if (gap < GAP) {
			const isParted = gap > SPACE || (SIGNED.test(text) && /^\p{Script=Han}$/u.test(next.text));
			if (isParted && LABEL.test(text)) return { ...plain, hangs: next.left };
			continue;
		}
		if (!LABEL.test(text) || (/\d$/u.test(text) && gap < BARE_GAP)) return plain;
		const rest = glyphs.filter((one) => one.left >= next.left);
		const label = nameLabel(text);
		return { row, label, gap, textLeft: next.left, hangs: null, glyphs: rest, draft: spell(rest) };
	}
	return plain;
}

/** Returns rows with labels that stand a little higher or lower than their text in one row with it. */
export function mergeLabels(rows: readonly Row[]): Row[] {
	const merged: Row[] = [];
	for (const row of rows) {
		const last = merged.at(-1);
		const isBeside =
			last?.page === row.page &&
			Math.abs(row.base - last.base) < Math.max(row.size, last.size) * 0.6;
		if (isBeside && last.right < row.left && isLabel(last)) {
			merged[merged.length - 1] = {
				...row,
				left: last.left,
				glyphs: [...last.glyphs, ...row.glyphs],
			};
		} else if (isBeside && row.right < last.left && isLabel(row)) {
			merged[merged.length - 1] = {
				...last,
				left: row.left,
				glyphs: [...row.glyphs, ...last.glyphs],
			};
		} else merged.push(row);
	}
	return merged;
}

const isLabel = ({ glyphs }: Row) =>
	LABEL.test(
		glyphs
			.map(({ text }) => text)
			.join('')
			.trim(),
	);
