import type { SearchRecord } from '../../../../src/search/record.ts';

/** A query that a reader can make by pasting, or by holding a key, and that has much to be multiplied or looked up. */
export interface HardQuery {
	kind: string;
	text: string;
}

const LENGTH = 2000;
const TIMES = 500;
const FEW_ALTERNATIVES = 3;
/** Of each is the query that is nothing else. */
const SIGNS = [
	...'，。、“"（/.-|　…',
	'""',
	'“”',
	' -',
	'-|',
	'|-',
	'《》',
	'1, ',
	'GB.346/',
	'GB.346/INS/8 ',
	'第12段',
] as const;
const LETTERS = [...'a的国1第至会𠀀ﷺ㌀', '\u0301', '12', '社会'] as const;

/** Returns so many of a list, evenly spread. */
function spread<T>(all: readonly T[], most: number): T[] {
	if (all.length <= most) return [...all];
	return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter(
		(one) => one !== undefined,
	);
}

const fill = (text: string) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
const dropSpace = (text: string) => text.replaceAll(/\s/gu, '');

function cut(text: string, length: number): string[] {
	return Array.from({ length: Math.floor(text.length / length) }, (_, at) =>
		text.slice(at * length, (at + 1) * length),
	);
}

/** Returns the pieces of a text of so many characters, those that most records hold first. */
function commonest(texts: readonly string[], length: number, most: number): string[] {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const pieces = Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
			text.slice(at, at + length),
		);
		for (const piece of new Set(pieces.filter((one) => /^\p{Script=Han}+$/u.test(one)))) {
			counts.set(piece, (counts.get(piece) ?? 0) + 1);
		}
	}
	return [...counts]
		.sort(([left, ofLeft], [right, ofRight]) => ofRight - ofLeft || (left < right ? -1 : 1))
		.slice(0, most)
		.map(([piece]) => piece);
}

/**
 * Returns hard queries of every kind, the same at every run.
 *
 * @param forms Forms of the glossary.
 * @param most Queries of a kind.
 */
export function drawHardQueries(
	records: readonly Pick<SearchRecord, 'kind' | 'text'>[],
	forms: readonly string[],
	most: number,
): HardQuery[] {
	const textsOf = (isWanted: (kind: string) => boolean) =>
		records.filter(({ kind }) => isWanted(kind)).map(({ text }) => text);
	const paragraphs = textsOf((kind) => kind === 'paragraph');
	const whole = records.map(({ text }) => text).join('');
	const some = spread(paragraphs, most).map(dropSpace);
	const characters = commonest(paragraphs, 1, TIMES);
	const pairs = commonest(paragraphs, 2, TIMES);
	const terms = forms.map(dropSpace).slice(0, TIMES);
	const rare = Array.from(
		{ length: TIMES },
		(_, at) => `无此${String.fromCodePoint(0x4e00 + at)}词`,
	);
	const lists = [characters, pairs, terms, rare];
	const short = [characters, pairs, terms].map((list) => list.slice(0, FEW_ALTERNATIVES));
	const kinds: Record<string, readonly string[]> = {
		整段正文: paragraphs,
		整条脚注: textsOf((kind) => kind === 'footnote'),
		其他整段: textsOf((kind) => kind !== 'paragraph' && kind !== 'footnote'),
		连续2000字: cut(whole, LENGTH),
		连续2000字不留空白: cut(dropSpace(whole), LENGTH),
		一段逐字隔开: some.map((text) => [...text].join(' ')),
		一段两字一词: some.map((text) => cut(text, 2).join(' ')),
		一段两字任选: some.map((text) => cut(text, 2).join('|')),
		术语连写20次: forms.map((form) => form.repeat(20)),
		术语连写500次: forms.map((form) => form.repeat(TIMES)),
		术语隔开500次: forms.map((form) => Array<string>(TIMES).fill(form).join(' ')),
		'500个词都要': lists.map((list) => list.join(' ')),
		'500个词任选': lists.map((list) => list.join('|')),
		'500个词排除': lists.map((list) => `-${list.join(' -')}`),
		'500个词连写': lists.map((list) => list.join('')),
		常用词500字: lists.map((list) => list.join('').slice(0, TIMES)),
		三个任选: short.map((list) => list.join('|')),
		三个都要: short.map((list) => list.join(' ')),
		三个排除: short.map((list) => `-${list.join(' -')}`),
		一个字符: ['的', '，', '1', '-的', '-龘', 'a|b|c'],
		只有标点: SIGNS.map(fill),
		同一字符2000次: LETTERS.map(fill),
	};
	return Object.entries(kinds).flatMap(([kind, texts]) =>
		spread(
			texts.filter((text) => text.trim() !== ''),
			most,
		).map((text) => ({ kind, text })),
	);
}
