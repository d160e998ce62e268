import type {
	Draft,
	DraftAppendix,
	DraftItem,
	DraftParagraph,
	DraftSection,
	Run,
} from './grammar.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const CHINESE = ['一', '二', '三', '四', '五', '六'];
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Where the wrapped manner breaks its lines, in characters. */
const WIDTH = 36;

const raise = (number: number) =>
	[...String(number)].map((digit) => RAISED.charAt(Number(digit))).join('');

const widen = (text: string) =>
	text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));

function markOf({ manner, plainNotes }: Draft, note: number): string {
	if (plainNotes) return String(note);
	return manner === 'markdown' ? `<sup>${String(note)}</sup>` : raise(note);
}

/** Returns a run with its mark: behind its sign, as a plain digit before it. */
function printRun(draft: Draft, { text, note }: Run): string {
	if (note === null) return text;
	const mark = markOf(draft, note);
	return draft.plainNotes ? text.slice(0, -1) + mark + text.slice(-1) : text + mark;
}

/** Returns text in lines of a fixed width, broken between two Chinese characters only. */
function wrap(text: string): string[] {
	const lines: string[] = [];
	let line = '';
	for (const character of text) {
		const breakable = /\p{Script=Han}$/u.test(line) && /\p{Script=Han}/u.test(character);
		if (line.length >= WIDTH && breakable) {
			lines.push(line);
			line = '';
		}
		line += character;
	}
	return [...lines, line];
}

const lay = ({ manner }: Draft, text: string): string[] =>
	manner === 'wrapped' ? wrap(text) : [text];

function printHeading(draft: Draft, { heading }: DraftSection, index: number): string {
	const roman = draft.numbered ? `${ROMAN[index] ?? 'X'}. ` : '';
	switch (draft.manner) {
		case 'plain':
			return `${draft.signed ? '► ' : ''}${roman}${heading}`;
		case 'markdown':
			return `## ▶ ${roman}${heading}`;
		case 'wrapped':
			return ` ${CHINESE[index] ?? '七'}. ${heading} `;
		case 'old':
			return `${CHINESE[index] ?? '七'}、${heading}`;
	}
}

/** Returns the text of a heading as a reading gives it. */
export function headingText(draft: Draft, section: DraftSection, index: number): string {
	return printHeading(draft, section, index).replaceAll(/^[\s#►▶]+|\s+$/gu, '');
}

const printItem = (draft: Draft, { label, text }: DraftItem): string[] => {
	const bullet = draft.manner === 'markdown' && label !== '-' ? '- ' : '';
	return lay(draft, `${bullet}${label} ${text}`);
};

function printTable({ manner }: Draft, table: readonly string[][]): string[] {
	if (table.length === 0) return [];
	if (manner !== 'markdown') return ['', ...table.map((row) => row.join('\t')), ''];
	const rows = table.map((row) => `| ${row.join(' | ')} |`);
	return ['', ...rows.slice(0, 1), '|---|:-:|--:|', ...rows.slice(1), ''];
}

function printParagraph(
	draft: Draft,
	{ runs, items, table }: DraftParagraph,
	number: number,
	notesOf: readonly string[] = draft.notes,
): string[] {
	const label = `${draft.fullWidth ? widen(String(number)) : String(number)}${draft.point}`;
	const text = runs.map((run) => printRun(draft, run)).join('');
	const notes = runs.flatMap(({ note }) =>
		note === null ? [] : [`${markOf(draft, note)} ${notesOf[note - 1] ?? ''}`],
	);
	const lines = [
		...lay(draft, `${label} ${text}`),
		...items.flatMap((item) => printItem(draft, item)),
	];
	const spaced = draft.spaced ? lines.flatMap((line) => [line, '']) : lines;
	return [...spaced, ...printTable(draft, table), ...(notes.length > 0 ? ['', ...notes, ''] : [])];
}

const printOpening = (draft: Draft, opening: string | null): string[] =>
	opening === null ? [] : [...lay(draft, opening), ''];

/** Returns what names an appendix: 附录一. */
export const appendixLabel = (index: number): string => `附录${CHINESE[index] ?? '七'}`;

function printAppendix(draft: Draft, appendix: DraftAppendix, index: number): string[] {
	const sign = draft.manner === 'markdown' ? '## ' : '';
	const { title, opening, paragraphs, notes } = appendix;
	return [
		'',
		sign + appendixLabel(index),
		'',
		sign + title,
		'',
		...printOpening(draft, opening),
		...paragraphs.flatMap((paragraph, at) => printParagraph(draft, paragraph, at + 1, notes)),
	];
}

const SECTION_NAMES: Record<Draft['section'], string> = {
	INS: '机构部分',
	POL: '政策制定部分',
	PFA: '计划、财务和行政管理部分',
	LILS: '法律问题和国际劳工标准部分',
	HL: '高级别部分',
};

function printMasthead({
	manner,
	session,
	section,
	item,
	title: [first = '', ...others],
}: Draft): string[] {
	const at = `第 ${String(session)} 届会议`;
	const agenda = `议程项目 ${String(item)}`;
	switch (manner) {
		case 'plain':
			return ['理 事 会', `${at}，2022 年 10 月，日内瓦`, section, agenda, first, ...others];
		case 'markdown':
			return [
				'# 理 事 会',
				`${at}，2022 年 10 月，日内瓦`,
				`## ${SECTION_NAMES[section]}`,
				section,
				`### ${agenda}`,
				`## ${first}`,
				...others.map((line) => `## ${line}`),
			];
		case 'wrapped':
			return [
				'理事会 ',
				`${at} `,
				'2022 年 10 月，日内瓦 ',
				section,
				agenda,
				`  ${first} `,
				...others.map((line) => `  ${line} `),
			];
		case 'old':
			return [
				'国 际 劳 工 局',
				`GB.${String(session)}/${section}/${String(item)}`,
				at,
				'理 事 会',
				'2003 年 3 月，日内瓦',
				'供讨论和指导',
				agenda,
				first,
				...others,
			];
	}
}

/** Returns the text of a source that prints a draft in its manner. */
export function printDraft(draft: Draft): string {
	const blank = (lines: readonly string[]) => lines.flatMap((line) => [line, '']);
	const purpose =
		draft.purpose.length === 0
			? []
			: blank(['文件目的', ...draft.purpose.flatMap((text) => lay(draft, `${text}。`))]);
	let number = 0;
	const body = draft.sections.flatMap((section, index) => [
		'',
		printHeading(draft, section, index),
		'',
		...printOpening(draft, section.opening),
		...section.paragraphs.flatMap((paragraph) => {
			number += 1;
			return printParagraph(draft, paragraph, number);
		}),
	]);
	const appendices = draft.appendices.flatMap((one, index) => printAppendix(draft, one, index));
	const lines = [...blank(printMasthead(draft)), ...purpose, ...body, ...appendices];
	return lines.map((line) => line + draft.lineEnd).join('');
}

/** Returns the bytes of text in an encoding of the grammar. */
export function encodeDraft(text: string, encoding: Draft['encoding']): Uint8Array {
	const marked = encoding.endsWith('mark') ? `\uFEFF${text}` : text;
	if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked);
	const bytes = Buffer.from(marked, 'utf16le');
	return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
