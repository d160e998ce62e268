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

	test.each<[string, string[], string]>([
		['第12段改为：“甲乙。丙丁。”', ['p12 replace-whole → 甲乙。丙丁。'], 'a whole paragraph anew'],
		['将第12段改为“甲乙。”', ['p12 replace-whole → 甲乙。'], 'without a colon'],
		['第12段，应改为如下案文：“甲。”', ['p12 replace-whole → 甲。'], 'with a comma'],
		['第12段全文由以下案文取代：“甲。”', ['p12 replace-whole → 甲。'], 'taken the place of'],
		[
			'第12段改为：“理事会注意到“甲”；并要求：乙。”',
			['p12 replace-whole → 理事会注意到“甲”；并要求：乙。'],
			'with quotation marks and signs inside',
		],
		[
			'第12段改为：理事会注意到报告。乙丙丁。',
			['p12 replace-whole → 理事会注意到报告。乙丙丁。'],
			'not quoted: all that follows',
		],
		['第12段(b)项改为：“甲；”', ['p12-b replace-whole → 甲；'], 'an item'],
		['脚注3改为：“见乙。”', ['fn3 replace-whole → 见乙。'], 'a note'],
		['标题改为：“甲的报告”', ['front 标题 replace-whole → 甲的报告'], 'the title'],
		['附录一第3段改为：“甲。”', ['appendix1-p3 replace-whole → 甲。'], 'of a part'],
		['删去第13段。', ['p13 delete-whole'], 'a whole paragraph left out'],
		['第13段应予删除。', ['p13 delete-whole'], 'the place first'],
		['第5页，第13段全段删去。', ['p13 delete-whole'], 'with the page'],
		['删去第13段和第15段。', ['p13 delete-whole', 'p15 delete-whole'], 'two'],
		[
			'删去第13至15段。',
			['p13 delete-whole', 'p14 delete-whole', 'p15 delete-whole'],
			'from one to another',
		],
		['删去脚注3。', ['fn3 delete-whole'], 'a note'],
		['在第15段之后增加以下一段：“甲乙。”', ['p15 add-after → 甲乙。'], 'a paragraph put in behind'],
		['第15段后，插入新的第15之二段：“甲。”', ['p15 add-after → 甲。'], 'with its number'],
		['在第15段之前增加：“甲。”', ['p15 add-before → 甲。'], 'before'],
		[
			'第12段改为：“甲。”；第13段，删去“丙”。',
			['p12 replace-whole → 甲。', 'p13 delete 丙'],
			'and another place behind it',
		],
		[
			'第 12 段改为：“第 346 届 会议。”',
			['p12 replace-whole → 第 346 届 会议。'],
			'what is put in as it was printed',
		],
	])('%s', (words, expected, _reason) => {
		const reading = say(words);
		expect(show(reading)).toEqual(expected);
		expect(reading.findings).toEqual([]);
	});

	test.each([
		['第12段改为第13段。', 'a number of a paragraph'],
		['第12段第3行改为“甲”。', 'a line of it'],
		['第12段改为：“甲”和“乙”。', 'two quotations'],
		['第12段改为：甲乙。第13段，删去“丙”。', 'where the text ends is not said'],
		['第12段改为如下案文：', 'no text'],
		['删去第13段中的一句。', 'a part of it'],
		['删去第15至13段。', 'a range that goes backwards'],
		['删去附录一。', 'a part of the paper'],
		['在第12段和第13段之间增加一段：“甲。”', 'between two'],
		['将第12段移至第15段之后，并删去“甲”一段。', 'moved'],
		['删去上一段。', 'no place'],
	])('does not guess at %s', (words, _reason) => {
		const reading = say(words);
		expect(show(reading)).toEqual([]);
		expect(reading.findings).toMatchObject([{ rule: 'corrigendum-unread', line: 1 }]);
	});

	test('the text that is to stand there goes on over lines, items and their letters kept', () => {
		const quoted = read(
			paragraph(
				1,
				prose(text('第12段改为：“理事会：')),
				item('p1-a', '(a)', text('注意到报告；')),
				item('p1-b', '(b)', text('要求总干事行动。”')),
			),
			paragraph(2, prose(text('删去第14段。'))),
		);
		expect(show(quoted)).toEqual([
			'p12 replace-whole → 理事会：\n(a) 注意到报告；\n(b) 要求总干事行动。',
			'p14 delete-whole',
		]);
		const bare = read(
			paragraph(
				1,
				prose(text('第12段改为：')),
				prose(text('理事会：')),
				item('p1-a', '(a)', text('注意。')),
			),
		);
		expect(show(bare)).toEqual(['p12 replace-whole → 理事会：\n(a) 注意。']);
		expect([...quoted.findings, ...bare.findings]).toEqual([]);
	});

	test('what is announced may be all of the next paragraph, where it is quoted', () => {
		const next = (words: string) =>
			read(
				paragraph(1, prose(text('在第15段之后增加以下案文：'))),
				paragraph(2, prose(text(words))),
				paragraph(3, prose(text('删去第20段。'))),
			);
		expect(show(next('“15之二. 甲乙。”'))).toEqual([
			'p15 add-after → 15之二. 甲乙。',
			'p20 delete-whole',
		]);
		const other = next('删去第16段。');
		expect(show(other)).toEqual(['p16 delete-whole', 'p20 delete-whole']);
		expect(other.findings).toMatchObject([{ rule: 'corrigendum-unread' }]);
	});

	test('a heading may name the place', () => {
		const reading = read(heading('h1', '第12段'), paragraph(1, prose(text('全段改为：“甲。”'))));
		expect(show(reading)).toEqual(['p12 replace-whole → 甲。']);
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
		['第12段改为：“乙方。”', [], 'the whole of a paragraph'],
		['删去第13段。', ['corrigendum-place'], 'the whole of one that is not there'],
	])('%s', (words, rules, _reason) => {
		const { value, findings } = placeCorrections(corrected, say(words).value);
		expect(findings.map(({ rule }) => rule)).toEqual(rules);
		expect(value).toHaveLength(rules.length === 0 ? 1 : 0);
	});
});
