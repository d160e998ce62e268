import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { findRenumbered } from '../../../src/ingest/addresses/find-renumbered.ts';
import { paragraphsFile, textsFile } from './mdx-file.ts';

const lineOf = (fragment: string) => Number(/\d+$/u.exec(fragment)?.[0]) * 10;

const compare = (published: string, given: string, isReleased = () => true) =>
	findRenumbered('gb/1/2', { published, given, isReleased }, lineOf, '--symbol "GB.1/2(Rev.1)"');

const find = (published: readonly string[], given: readonly string[]) =>
	compare(paragraphsFile(published), paragraphsFile(given));

/** The paragraphs of the paper c50 of the cases. */
const PAPER = [
	'劳工局提出了建议。',
	'会议室由秘书处分配，每周一次。',
	'费用由经常预算承担，每年核算。',
];
const NEW = '新插入的一段说明背景。';
const TOUCHED = [
	PAPER[0] ?? '',
	'会议室由秘书处分配，每周 1 次。',
	'费用由经常预算承担，按年核算。',
];
const [FIRST = '', SECOND = '', THIRD = ''] = PAPER;

describe('a published text keeps its number', () => {
	test.each([
		[['甲', '乙'], ['甲', '乙'], 'nothing has changed'],
		[['甲', '乙'], ['甲改', '乙'], 'a text is corrected'],
		[['甲', '乙'], ['甲', '乙', '丙'], 'a text comes after the last'],
		[['甲', '乙', '丙'], ['甲', '乙'], 'the last is gone, which the ledger tells'],
		[['同', '乙', '同'], ['甲', '乙', '同'], 'a text that stands twice changes at its first place'],
		[['甲[^1]', '乙[^2]'], ['甲[^2]', '乙[^3]'], 'a note is numbered anew'],
		[PAPER, TOUCHED, 'all are touched where they stand'],
		[PAPER, [FIRST, '会议室的分配办法另行规定。', THIRD], 'one is written anew'],
		[PAPER, ['', SECOND, THIRD], 'one has lost its words'],
		[
			['理事会注意到报告一。', '理事会注意到报告二。', '理事会注意到报告三。'],
			['理事会注意到报告甲。', '理事会注意到报告二。', '理事会注意到报告三。'],
			'one of several that are alike is corrected: those that stayed are not it',
		],
		[[FIRST, FIRST, THIRD], [SECOND, FIRST, THIRD], 'one of two that are equal is written anew'],
		[PAPER, [FIRST, SECOND, THIRD, SECOND], 'a text is quoted behind the last'],
	])('%j, %j: %s', (published, given) => {
		expect(find(published, given)).toEqual([]);
	});
});

describe('a published text would stand under another number', () => {
	test.each([
		[['甲', '乙'], ['新', '甲', '乙'], 1, 2, 'a text comes before the first'],
		[['甲', '乙', '丙', '丁'], ['甲', '丙', '丁'], 3, 2, 'a text in the middle is gone'],
		[['甲', '乙'], ['乙', '甲'], 1, 2, 'two change places: the first is told'],
		[PAPER, [FIRST, NEW, SECOND, THIRD], 2, 3, 'c51: one is put in'],
		[PAPER, [FIRST, NEW, ...TOUCHED.slice(1)], 2, 3, 'c52: and the others are touched'],
		[PAPER, [FIRST, TOUCHED[2] ?? '', TOUCHED[1] ?? ''], 2, 3, 'two change places and are touched'],
		[
			[FIRST, SECOND, FIRST],
			[NEW, FIRST, SECOND, FIRST],
			1,
			2,
			'two of them are equal: the first is told',
		],
	])('%j, %j: paragraph %i would become %i, %s', (published, given, from, to) => {
		expect(find(published, given)).toMatchObject([
			{
				rule: 'address-renumbered',
				severity: 'error',
				line: from * 10,
				message: `The text published as gb/1/2/p${String(from)} would become gb/1/2/p${String(to)}, and gb/1/2/p${String(from)} another text.`,
				hint: expect.stringContaining(
					'`npm run ingest -- --symbol "GB.1/2(Rev.1)" FILE`',
				) as string,
			},
		]);
	});

	test('is no fault before it is published', () => {
		const [before, after] = [paragraphsFile(PAPER), paragraphsFile([NEW, ...PAPER])];
		expect(compare(before, after, () => false)).toEqual([]);
	});
});

describe('what is no paragraph', () => {
	const inPart = (part: number, body: string) =>
		`<Part id="appendix${String(part)}">\n  <Name>附录${String(part)}</Name>\n\n${body.replaceAll('id="text', `id="appendix${String(part)}-text`)}</Part>\n`;
	const one = textsFile([[1, SECOND]]);
	const two = textsFile([[1, THIRD]]);
	const items = (...texts: string[]) =>
		`<Paragraph n={1}>\n  提请理事会：\n\n${texts
			.map(
				(text, index) =>
					`  <Item id="p1-${'abc'.charAt(index)}" label="(${'abc'.charAt(index)})">\n    ${text}\n  </Item>\n`,
			)
			.join('\n')}</Paragraph>\n`;
	const table = (number: number, cell: string) =>
		`<Table id="table${String(number)}">\n  <Row>\n    <Cell>${cell}</Cell>\n  </Row>\n</Table>\n`;

	test.each([
		[
			'texts of two appendices that change places',
			inPart(1, one) + inPart(2, two),
			inPart(1, two) + inPart(2, one),
			'gb/1/2/appendix1/text1',
		],
		[
			'a table before another',
			table(1, SECOND),
			table(1, THIRD) + table(2, SECOND),
			'gb/1/2/table1',
		],
		['an item before another', items(FIRST, SECOND), items(NEW, FIRST, SECOND), 'gb/1/2/p1-a'],
		[
			'a note before another',
			`[^1]: ${FIRST}\n\n[^2]: ${SECOND}\n`,
			`[^1]: ${NEW}\n\n[^2]: ${FIRST}\n\n[^3]: ${SECOND}\n`,
			'gb/1/2/fn1',
		],
	])('%s', (_, published, given, found) => {
		const [finding, ...others] = compare(published, given);
		expect(others).toEqual([]);
		expect(finding?.message).toContain(`The text published as ${found} would become`);
	});

	test('an item that is put in at the end displaces none', () => {
		expect(compare(items(FIRST, SECOND), items(FIRST, SECOND, NEW))).toEqual([]);
	});
});

describe('a real paper of 204 paragraphs', () => {
	const read = () => readFile('content/documents/gb/346/pfa/1.mdx', 'utf8');
	/** Changes, drops or doubles every nth character of the running text. */
	const touch = (mdx: string, nth: number) =>
		mdx
			.split('\n')
			.map((line) =>
				/^ {2}[^ <]/u.test(line) && !line.includes('<')
					? [...line].map((sign, at) => (at > 2 && at % nth === 0 ? '改' : sign)).join('')
					: line,
			)
			.join('\n');
	const shift = (mdx: string) =>
		mdx.replaceAll(
			/<Paragraph n=\{(\d+)\}/gu,
			(_, n: string) => `<Paragraph n={${String(Number(n) + 1)}}`,
		);

	test.each([8, 5])('touched at every %ith character keeps its numbers', async (nth) => {
		const mdx = await read();
		expect(compare(mdx, touch(mdx, nth))).toEqual([]);
	});

	test.each([8, 5])('touched so at every %ith and counted anew is told', async (nth) => {
		const mdx = await read();
		const given = `<Paragraph n={1}>\n  ${NEW}\n</Paragraph>\n\n${shift(touch(mdx, nth))}`;
		expect(compare(mdx, given)).toMatchObject([{ rule: 'address-renumbered', line: 10 }]);
	});
});
