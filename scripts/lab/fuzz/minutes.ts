import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { zonesOf } from '../../../src/model/contents.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { describeZone, squeeze, type Stretch } from './compare-draft.ts';
import { han, sentence } from './grammar.ts';

/** What is said or decided: a numbered paragraph, with what stands under it. */
interface Speech {
	/** Who speaks, in bold before the words; null for a paragraph of the record. */
	speaker: string | null;
	text: string;
	/** A sentence in quotation marks on a line of its own, which the paragraph leads in. */
	quotes: string | null;
	/** Under a heading 决定, with the line that says where the decision is from. */
	isDecision: boolean;
	items: string[];
}

interface MinutesItem {
	heading: string;
	/** The paper under discussion, in brackets under the heading. */
	hasPaper: boolean;
	opening: string | null;
	speeches: Speech[];
}

/** Minutes of a session, whose headings have numbers as their paragraphs have them. */
export interface Minutes {
	session: number;
	sections: { name: (typeof SECTIONS)[number]; items: MinutesItem[] }[];
	/** A blank line between any two lines, or none under a heading. */
	isClose: boolean;
	isMarkdown: boolean;
	ends: boolean;
}

const SECTIONS = ['机构部分', '政策制定部分', '计划、财务和行政管理部分', '高级别部分'] as const;
const SPEAKERS = [
	'工人发言人',
	'雇主发言人',
	'一位代表非洲组发言的政府代表',
	'德国政府代表',
	'总干事的一位代表',
];

const speech: fc.Arbitrary<Speech> = fc.record({
	speaker: fc.option(fc.constantFrom(...SPEAKERS), { nil: null }),
	text: sentence,
	quotes: fc.option(sentence, { nil: null, freq: 5 }),
	isDecision: fc.boolean(),
	items: fc.array(sentence, { maxLength: 3 }),
});

const item: fc.Arbitrary<MinutesItem> = fc.record({
	heading: han(4, 20),
	hasPaper: fc.boolean(),
	opening: fc.option(sentence, { nil: null, freq: 4 }),
	speeches: fc.array(speech, { minLength: 1, maxLength: 4 }),
});

/** Minutes of every form of the grammar. */
export const minutesDrafts: fc.Arbitrary<Minutes> = fc.record({
	session: fc.integer({ min: 312, max: 360 }),
	sections: fc.subarray([...SECTIONS], { minLength: 1 }).chain((names) =>
		fc.tuple(
			...names.map((name) =>
				fc.record({
					name: fc.constant(name),
					items: fc.array(item, { minLength: 1, maxLength: 3 }),
				}),
			),
		),
	),
	isClose: fc.boolean(),
	isMarkdown: fc.boolean(),
	ends: fc.boolean(),
});

/** A line as it is printed, and what a reading has to make of it. */
interface Printed {
	lines: string[];
	stretch: Stretch | null;
}

const LETTERS = 'abc';

function printSpeech(
	{ speaker, text, quotes, isDecision, items }: Speech,
	number: number,
	paper: string,
): Printed[] {
	const leadsIn = quotes !== null || items.length > 0;
	const opening = `${isDecision || speaker === null ? '' : speaker}${text}${leadsIn ? '：' : '。'}`;
	const printed = speaker === null ? opening : opening.replace(speaker, `**${speaker}**`);
	const source = `(${paper}，第 ${String(number + 3)} 段)`;
	const under = [
		...(quotes === null ? [] : [{ label: null, text: `“${quotes}。”` }]),
		...(quotes === null ? items : []).map((words, index) => ({
			label: `(${LETTERS.charAt(index)})`,
			text: `${words}${index === items.length - 1 ? '。' : '；'}`,
		})),
		...(isDecision ? [{ label: null, text: source }] : []),
	];
	return [
		...(isDecision ? [{ lines: ['决定'], stretch: { heading: '决定' } }] : []),
		{
			lines: [
				`${String(number)}. ${printed}`,
				...under.map((block) =>
					[block.label, block.text].filter((part) => part !== null).join(' '),
				),
			],
			stretch: {
				number,
				blocks: [{ label: null, text: opening }, ...under].map((block) => ({
					label: block.label,
					text: squeeze(block.text),
				})),
				marks: [],
			},
		},
	];
}

/** Returns the lines of the body with what they are. */
function printBody({ session, sections, isClose, isMarkdown, ends }: Minutes): Printed[] {
	let number = 0;
	const sign = isMarkdown ? '## ' : '';
	const body = sections.flatMap(({ name, items }) => [
		{ lines: [sign + name], stretch: { heading: name } },
		...items.flatMap(({ heading, hasPaper, opening, speeches }, index): Printed[] => {
			const label = `${String(index + 1)}. ${heading}`;
			const paper = `GB.${String(session)}/INS/${String(index + 1)}`;
			const reference = hasPaper ? [`(${paper})`] : [];
			const title = {
				lines: [`${isMarkdown ? '### ' : ''}${label}`],
				stretch: { heading: squeeze(label) },
			};
			const text = reference.map((line) => ({ lines: [line], stretch: { text: line } }));
			const head: Printed[] =
				isClose && hasPaper
					? [
							{ lines: [...title.lines, ...reference], stretch: title.stretch },
							{ lines: [], stretch: { text: reference.join('') } },
						]
					: [title, ...text];
			return [
				...head,
				...(opening === null
					? []
					: [{ lines: [`${opening}。`], stretch: { text: squeeze(`${opening}。`) } }]),
				...speeches.flatMap((one) => {
					number += 1;
					return printSpeech(one, number, paper);
				}),
			];
		}),
	]);
	const end = '会议于下午 6 时 30 分休会。';
	return ends ? [...body, { lines: [end], stretch: { text: squeeze(end) } }] : body;
}

/** Returns the text of a source that prints minutes. */
export function printMinutes(minutes: Minutes): string {
	const at = `第 ${String(minutes.session)} 届会议`;
	const head = [
		`GB.${String(minutes.session)}/PV`,
		'理事会',
		`${at}，2023 年 3 月，日内瓦`,
		`理事会${at}记录`,
	];
	const blocks = [...head.map((line) => [line]), ...printBody(minutes).map(({ lines }) => lines)];
	return blocks
		.filter(({ length }) => length > 0)
		.map((lines) => `${lines.join(minutes.isClose ? '\n' : '\n\n')}\n\n`)
		.join('');
}

/** Throws where the reading of printed minutes is not what they say. */
export function compareMinutes(document: ArchiveDocument, minutes: Minutes): void {
	const [zone, ...parts] = zonesOf(document).map(describeZone);
	assert.equal(document.symbol, `GB.${String(minutes.session)}/PV`);
	assert.equal(document.genre, 'minutes');
	assert.deepEqual(parts, []);
	assert.deepEqual(
		zone?.stretches,
		printBody(minutes).flatMap(({ stretch }) => stretch ?? []),
	);
}
