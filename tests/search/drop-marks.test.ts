import { expect, test } from 'vitest';
import { dropMarks } from '../../src/search/client/drop-marks.ts';
import { normalize } from '../../src/search/normal-form.ts';

/** Texts as the archive has them: without the marks of their notes. */
const HELD = [
	'联合国发展系统结构调整正式启动至今已有四年多的时间。其目的是确保40多个实体之间的协作',
	'正在针对联合国业务行动的落实。2030年议程的成功落实',
	'受COVID-19影响的企业，见GB.340/INS/6，第18段',
	'第346届会议于2022年1月举行，有11个成员国参加了会议',
	'支出增加了3倍。',
	'全球伙伴关系(USP2030)和联盟 8.7都体现了这一点。',
	'收入增加了3.5倍。',
].map(normalize);

async function drop(text: string) {
	const dropped = await dropMarks(normalize(text), (part) =>
		Promise.resolve(HELD.some((held) => held.includes(part))),
	);
	return dropped === null ? null : [dropped.text, dropped.marks.join()];
}

test.each([
	['四年多的时间。1其目的是确保', '四年多的时间。其目的是确保', '1', 'a mark behind a full stop'],
	['四年多的时间¹。其目的是确保', '四年多的时间。其目的是确保', '1', 'a raised one'],
	[
		'12其目的是确保40多个实体',
		'其目的是确保40多个实体',
		'12',
		'at the beginning, and a number that is text',
	],
	['四年多的时间。7', '四年多的时间。', '7', 'at the end'],
	['四年3多的时间。104其目的', '四年多的时间。其目的', '3,104', 'two of them'],
	['行动的落实。12030年议程', '行动的落实。2030年议程', '1', 'before a number'],
	['行动的落实。212030年议程', '行动的落实。2030年议程', '21', 'of two figures before a number'],
	['受COVID-191影响', '受covid-19影响', '1', 'behind a number in a name'],
	['见GB.340/INS/612，第18段', '见gb.340/ins/6,第18段', '12', 'behind a symbol'],
	[
		'(USP2030)23和联盟8.724都体现',
		'(usp2030)和联盟8.7都体现',
		'23,24',
		'behind a name with a point',
	],
	['8.724都体现了这一点', '8.7都体现了这一点', '24', 'at the beginning of a term, behind a space'],
])('%s is %s with the marks %s: %s', async (text, expected, marks) => {
	expect(await drop(text)).toEqual([normalize(expected), marks]);
});

test.each([
	['四年多的时间。其目的', 'no number'],
	['确保40多个实体', 'a number that is text'],
	['于2022年11月举行', 'November is not January with a mark'],
	['有111个成员国', 'another number is not this one with a mark'],
	['第3346届会议', 'nor is this'],
	['支出增加了13倍', 'nor this'],
	['收入增加了3.51倍', 'nor is an amount with a point'],
	['四年多的时间。01其目的', 'no note is numbered so'],
	['四年多的时间。1234其目的', 'no note has four figures'],
	['并不在文库里的1句话', 'what does not stand there without it either'],
	['12', 'nothing but a number'],
	['', 'nothing'],
])('%s has no mark: %s', async (text) => {
	expect(await drop(text)).toBeNull();
});

test('asks of a thousand numbers no more than of a few', async () => {
	let asked = 0;
	await dropMarks('会1议2'.repeat(500), () => {
		asked += 1;
		return Promise.resolve(false);
	});
	expect(asked).toBeLessThan(32 * 8);
});
