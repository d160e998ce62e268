import { describe, expect, test } from 'vitest';
import { placeCorrections } from '../../../src/ingest/corrigenda/place-corrections.ts';
import { readCorrigendum } from '../../../src/ingest/corrigenda/read-corrigendum.ts';
import type { BodyPart, Heading } from '../../../src/model/document.ts';
import { item, makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';

const heading = (fragment: string, words: string): Heading => ({
	type: 'heading',
	fragment,
	level: 1,
	content: [text(words)],
	firstParagraph: null,
	first: null,
});

const read = (...body: BodyPart[]) =>
	readCorrigendum(makeDocument({ id: 'gb/346/ins/8/corr1', body }));

/** Returns corrections as a line each: `p12 第3行 replace A → B`. */
const show = ({ value }: ReturnType<typeof read>) =>
	value.map(({ place, where, operation, printed, given }) =>
		[place, where, operation, printed, given && `→ ${given}`].filter(Boolean).join(' '),
	);

const say = (words: string) => read(paragraph(1, prose(text(words))));

describe('what a corrigendum corrects', () => {
	test.each<[string, string[], string]>([
		['第12段第3行，将“甲”改为“乙”。', ['p12 第3行 replace 甲 → 乙'], 'the usual form'],
		[
			'第 12 段第 3 行，将“甲”改为“乙”。',
			['p12 第3行 replace 甲 → 乙'],
			'with spaces of the typesetting',
		],
		['第12段，“甲”应为“乙”。', ['p12 replace 甲 → 乙'], 'should read'],
		['第12段：“甲”一词应改为“乙”', ['p12 replace 甲 → 乙'], 'a word, without a full stop'],
		['将第12段中的“甲”改为“乙”。', ['p12 replace 甲 → 乙'], 'the place inside'],
		['第12段(b)项，以“乙”取代“甲”。', ['p12-b replace 甲 → 乙'], 'an item, the new words first'],
		['第12段（b）项，删去“甲”。', ['p12-b delete 甲'], 'full width brackets'],
		['脚注3，“甲”一词应删去。', ['fn3 delete 甲'], 'a note'],
		['第4段第2句，在“甲”之后增加“乙”。', ['p4 第2句 insert-after 甲 → 乙'], 'put in behind'],
		['第4段，在“甲”之前，加入“乙”。', ['p4 insert-before 甲 → 乙'], 'put in before, with a comma'],
		['附录一，第3段，将“甲”改为“乙”。', ['appendix1-p3 replace 甲 → 乙'], 'in a part'],
		['附件第3段，将“甲”改为“乙”。', ['annex-p3 replace 甲 → 乙'], 'in the only annex'],
		['标题：将“甲”改为“乙”。', ['front replace 甲 → 乙'], 'the title'],
		['第5页，第12段，将“甲”改为“乙”。', ['p12 replace 甲 → 乙'], 'with the page'],
		[
			'第12段，将“甲”改为“乙”，“丙”改为“丁”。',
			['p12 replace 甲 → 乙', 'p12 replace 丙 → 丁'],
			'two in one place',
		],
		[
			'第12段，将“甲”改为“乙”；第13段，删去“丙”。',
			['p12 replace 甲 → 乙', 'p13 delete 丙'],
			'two places in one sentence',
		],
		[
			'第12段，将“甲；乙。”改为“丙，丁”。',
			['p12 replace 甲；乙。 → 丙，丁'],
			'signs inside the words',
		],
		[
			'第12段，将“the ILO office”改为“the Office”。',
			['p12 replace the ILO office → the Office'],
			'words of letters keep their spaces',
		],
		['第12段，将「甲」改为「乙」。', ['p12 replace 甲 → 乙'], 'corner brackets'],
	])('%s', (words, expected, _reason) => {
		const reading = say(words);
		expect(show(reading)).toEqual(expected);
		expect(reading.findings).toEqual([]);
	});

	test.each([
		['第12段，将“甲”改为“乙”的建议未获通过。', 'a sentence that speaks of a correction'],
		['第12段，“甲”不应改为“乙”。', 'one that is denied'],
		['第12段改为如下案文。', 'a whole paragraph anew'],
		['删去第13段。', 'a whole paragraph left out'],
		['将“甲”改为“乙”。', 'no place'],
		['第12段，将“甲”改为乙。', 'words without marks'],
		['附录甲，第3段，将“甲”改为“乙”。', 'a part that has no such number'],
		['第12段，在“甲”和“乙”之间插入“丙”。', 'between two'],
	])('does not guess at %s', (words, _reason) => {
		const reading = say(words);
		expect(show(reading)).toEqual([]);
		expect(reading.findings).toMatchObject([
			{ rule: 'corrigendum-unread', line: 1, severity: 'warning' },
		]);
	});

	test.each([
		['本更正件只涉及中文本。', 'nothing is corrected'],
		['第12段讨论了“甲”和“乙”。', 'quoted words alone'],
	])('finds nothing in %s', (words, _reason) => {
		expect(say(words)).toEqual({ value: [], findings: [] });
	});

	test('a place that stands before it, on a line or as a heading, is the place of what follows', () => {
		const reading = read(
			heading('h1', '第12段'),
			paragraph(1, prose(text('第3行，将“甲”改为“乙”。'))),
			paragraph(2, prose(text('脚注3')), item('p2-a', '(a)', text('删去“丙”。'))),
		);
		expect(show(reading)).toEqual(['p12 第3行 replace 甲 → 乙', 'fn3 delete 丙']);
	});

	test('a part that stands before places is the part of them all', () => {
		const reading = read(
			heading('h1', '附录二'),
			paragraph(1, prose(text('第3段，将“甲”改为“乙”。'))),
			paragraph(2, prose(text('脚注4，删去“丙”。正文：第5段，删去“丁”。'))),
		);
		expect(show(reading)).toEqual([
			'appendix2-p3 replace 甲 → 乙',
			'appendix2-fn4 delete 丙',
			'p5 delete 丁',
		]);
	});

	test('no other paper is read for corrections', () => {
		const body = [paragraph(1, prose(text('第12段，将“甲”改为“乙”。')))];
		expect(readCorrigendum(makeDocument({ body }))).toEqual({ value: [], findings: [] });
	});
});

describe('a correction is shown where its words stand', () => {
	const corrected = makeDocument({
		body: [
			paragraph(12, prose(text('理事会第 346 届会议。')), item('p12-b', '(b)', text('甲方。'))),
		],
	});

	test.each([
		['第12段，将“第346届会议”改为“第347届会议”。', [], 'white space is not significant'],
		['第12段(b)项，将“甲方”改为“乙方”。', [], 'in an item'],
		['第13段，将“甲”改为“乙”。', ['corrigendum-place'], 'no such paragraph'],
		['第12段，将“第345届”改为“第346届”。', ['corrigendum-words'], 'no such words'],
		['脚注1，删去“甲”。', ['corrigendum-place'], 'no such note'],
	])('%s', (words, rules, _reason) => {
		const { value, findings } = placeCorrections(corrected, say(words).value);
		expect(findings.map(({ rule }) => rule)).toEqual(rules);
		expect(value).toHaveLength(rules.length === 0 ? 1 : 0);
	});
});
