/**
 * Writes `src/archive/term-index/pinyin.ts`: the characters of GB 2312 in the order of their readings, a line a letter. The order
 * is that of Unicode CLDR as this Node has it; it is kept as a file so that a build does not depend on the machine's.
 *
 * Run it by `node scripts/lab/pinyin.ts`.
 */
import process from 'node:process';
import { writeWhole } from '../../src/files/write.ts';

/** The first character of each letter in the order of CLDR; no reading begins with I, U or V. */
const FIRST: Record<string, string> = {
	A: '阿',
	B: '八',
	C: '嚓',
	D: '咑',
	E: '妸',
	F: '发',
	G: '旮',
	H: '哈',
	J: '丌',
	K: '咔',
	L: '垃',
	M: '妈',
	N: '拏',
	O: '噢',
	P: '妑',
	Q: '七',
	R: '呥',
	S: '仨',
	T: '他',
	W: '屲',
	X: '夕',
	Y: '丫',
	Z: '帀',
};

const { compare } = new Intl.Collator('zh-Hans-u-co-pinyin');

/** Returns the characters of GB 2312: rows 16 to 87 of its table. */
function listCharacters(): string[] {
	const decoder = new TextDecoder('gb18030');
	const rows = Array.from({ length: 72 }, (_, row) => row + 0xb0);
	const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
	return rows
		.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
		.filter((character) => /^\p{Script=Han}$/u.test(character));
}

function letterOf(character: string): string {
	return Object.entries(FIRST).findLast(([, first]) => compare(character, first) >= 0)?.[0] ?? 'A';
}

/** Characters that fit on a line, as the formatter breaks it. */
const FIT = 42;

function formatGroup([letter, characters]: [letter: string, characters: string[]]): string {
	const values = [letter, characters.join('')].map((value) => `'${value}'`);
	if (characters.length <= FIT) return `\t[${values.join(', ')}],`;
	return `\t[\n${values.map((value) => `\t\t${value},\n`).join('')}\t],`;
}

const lines = [...Map.groupBy(listCharacters().sort(compare), letterOf)].map(formatGroup);
writeWhole(
	'src/archive/term-index/pinyin.ts',
	`/** Characters of GB 2312 in the order of their readings, by the letter these begin with; written by scripts/lab/pinyin.ts from Unicode CLDR ${process.versions['cldr'] ?? ''} (Unicode License v3). */
export const PINYIN: readonly (readonly [letter: string, characters: string])[] = [
${lines.join('\n')}
];
`,
);
