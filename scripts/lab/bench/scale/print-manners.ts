import { isHardWrapped } from '../../../../src/ingest/classify/line-width.ts';
import type { Draft, DraftParagraph, DraftSection } from './draft-document.ts';

/** The manners in which the sources of the archive are printed, by the file that each was taken from. */
export const MANNERS = ['plain', 'markdown', 'bare', 'wrapped'] as const;
export type Manner = (typeof MANNERS)[number];

const ROMAN = [...'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ')];
const CHINESE = [
	...'一二三四五六七八九',
	'十',
	...Array.from('一二三四五六七', (digit) => `十${digit}`),
];
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Characters of a line that was broken by hand, and the most that it can have. */
const WIDTH = 36;

const raise = (number: number) =>
	Array.from(String(number), (digit) => RAISED.charAt(Number(digit))).join('');
const markdownMark = (number: number) => `<sup>${String(number)}</sup>`;

interface Style {
	masthead: (draft: Draft) => string[];
	purposeLabel: string;
	/** Label of a field of the first page. */
	label: (text: string) => string;
	/** How a symbol stands on the first page. */
	symbol: (symbol: string) => string;
	heading: (text: string, index: number | null) => string;
	inner: ((text: string) => string) | null;
	/** The mark of a note; null where the manner has none. */
	mark: ((number: number) => string) | null;
	lay: (text: string) => string[];
}

const longDate = (date: string) => {
	const [year, month, day] = date.split('-').map(Number);
	return `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`;
};

const numbered = (numbers: readonly string[], text: string, index: number | null) =>
	index === null ? text : `${numbers[index] ?? ''}. ${text}`;

/** Returns text in lines of a fixed width, broken before a Chinese character and after one or a comma. */
function wrap(text: string): string[] {
	const lines: string[] = [];
	let line = '';
	for (const character of text) {
		// A numeral at the head of a line would read as that of a heading.
		const opens = /[\p{Script=Han}--[一二三四五六七八九十]]/v.test(character);
		if (line.length >= WIDTH && opens && /[\p{Script=Han}，、]$/u.test(line)) {
			lines.push(line);
			line = '';
		}
		line += character;
	}
	return [...lines, line];
}

const meeting = ({ date }: Draft) => `${date.slice(0, 4)} 年 3 月`;
const fields = ({ date }: Draft) => [`日期：${longDate(date)}`, '原文：英文'];
const agenda = ({ item }: Draft) => `第 ${String(item)} 项议程`;
const oneLine = (text: string) => [text];

const STYLES: Record<Manner, Style> = {
	// GB.346/INS/8
	plain: {
		masthead: (draft) => [
			'理 事 会',
			`第 ${String(draft.session)} 届会议，${meeting(draft)}，日内瓦`,
			draft.section,
			draft.code,
			...fields(draft),
			agenda(draft),
			draft.title,
		],
		purposeLabel: '文件目的',
		label: (text) => `${text}：`,
		symbol: (symbol) => `[${symbol}](#)`,
		heading: (text, index) => `► ${numbered(ROMAN, text, index)}`,
		inner: (text) => text,
		mark: raise,
		lay: oneLine,
	},
	// GB.340/POL/6, GB.346/PFA/1
	markdown: {
		masthead: (draft) => [
			'# 理 事 会',
			`第 ${String(draft.session)} 届会议，${meeting(draft)}，日内瓦`,
			`## ${draft.section}`,
			draft.code,
			...fields(draft),
			`### ${agenda(draft)}`,
			`## ${draft.title}`,
		],
		purposeLabel: '### 文件目的',
		label: (text) => `**${text}：**`,
		symbol: (symbol) => `[${symbol}](#)`,
		heading: (text, index) => `## ▶ ${numbered(ROMAN, text, index)}`,
		inner: (text) => `### ${text}`,
		mark: markdownMark,
		lay: oneLine,
	},
	// GB.335/INS/9, whose first lines are lost
	bare: {
		masthead: (draft) => [agenda(draft), draft.title],
		purposeLabel: '文件的目的是',
		label: (text) => `${text}：`,
		symbol: (symbol) => symbol,
		heading: (text, index) => numbered(ROMAN, text, index),
		inner: (text) => text,
		mark: raise,
		lay: oneLine,
	},
	// UNIDO's paper, broken by hand, without notes
	wrapped: {
		masthead: (draft) => [
			'理事会',
			`第 ${String(draft.session)} 届会议`,
			`${meeting(draft)}，日内瓦`,
			draft.code,
			`议程项目 ${String(draft.item)}`,
			` ${draft.title}`,
		],
		purposeLabel: '文件目的',
		label: (text) => `${text}：`,
		symbol: (symbol) => symbol,
		heading: (text, index) => ` ${numbered(CHINESE, text, index)}`,
		inner: null,
		mark: null,
		lay: wrap,
	},
};

const spaced = (lines: readonly string[]) => lines.flatMap((line) => [line, '']);

function printSection(
	{ heading, inner, paragraphs }: DraftSection,
	index: number | null,
	style: Style,
	printParagraph: (paragraph: DraftParagraph) => string[],
): string[] {
	return [
		'',
		style.heading(heading, index),
		'',
		...paragraphs.flatMap((paragraph, at) => {
			const over =
				inner?.at === at && style.inner !== null ? ['', style.inner(inner.heading), ''] : [];
			return [...over, ...printParagraph(paragraph)];
		}),
	];
}

function print(draft: Draft, style: Style): string {
	let [number, notes] = [0, 0];
	const printParagraph = ({ text, note }: DraftParagraph): string[] => {
		number += 1;
		const label = `${String(number)}. `;
		if (note === null || style.mark === null) return style.lay(label + text);
		notes += 1;
		const mark = style.mark(notes);
		return [...style.lay(label + text + mark), '', `${mark} ${note}`, ''];
	};
	const { masthead, purposeLabel, label, symbol, lay } = style;
	const related = draft.related.map(symbol).join('、');
	const lines = [
		...spaced(masthead(draft)),
		...spaced([purposeLabel]),
		...lay(draft.purpose),
		'',
		...(related === '' || lay === wrap
			? []
			: spaced([`${label('政策影响')}无。`, `${label('相关文件')}理事会文件 ${related}。`])),
		...draft.sections.flatMap((section, index) => {
			const isLast = index === draft.sections.length - 1;
			return printSection(section, isLast ? null : index, style, printParagraph);
		}),
	];
	return lines.map((line) => `${line}\n`).join('');
}

/**
 * Returns the text of a source that prints a draft in a manner, and the manner: another one where the texts are too
 * short for lines broken by hand to be told from whole ones.
 */
export function printDraft(draft: Draft, manner: Manner): { text: string; manner: Manner } {
	const text = print(draft, STYLES[manner]);
	if (manner !== 'wrapped' || isHardWrapped(text.split('\n'))) return { text, manner };
	return { text: print(draft, STYLES.plain), manner: 'plain' };
}
