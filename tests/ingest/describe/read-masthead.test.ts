import { describe, expect, test } from 'vitest';
import { classifyLines } from '../../../src/ingest/classify/classify-lines.ts';
import { parseDate, readMasthead } from '../../../src/ingest/describe/read-masthead.ts';
import { normaliseLines } from '../../../src/ingest/read/text/normalise.ts';

const read = (text: string) => readMasthead(classifyLines(normaliseLines(text)).value);

const EMPTY = {
	body: null,
	session: null,
	sessionDates: null,
	place: null,
	section: null,
	sectionCode: null,
	segment: null,
	date: null,
	originalLanguage: null,
	agendaItem: null,
	symbol: null,
};

describe('printed dates', () => {
	test.each<[string, string | null, string]>([
		['2022 年 10 月 7 日', '2022-10-07', 'GB.346/INS/8'],
		['2020年10月12日', '2020-10-12', 'without spaces'],
		[' 2022 年 1 月 31 日 ', '2022-01-31', 'white space'],
		['2022 年 10 月', null, 'no day'],
		['2022 年 10 月至 11 月', null, 'a stretch of time'],
		['22 年 10 月 7 日', null, 'two digits'],
		['2022-10-07', null, 'another spelling'],
		['2022 年 10 月 7 日，日内瓦', null, 'a place behind it'],
		['', null, 'nothing'],
	])('%j is %j: %s', (text, expected) => {
		expect(parseDate(text)).toBe(expected);
	});
});

describe('mastheads', () => {
	test('GB.340/POL/6, in Markdown', () => {
		const masthead = [
			'# 理 事 会',
			'第 340 届会议，2020 年 10 月至 11 月，日内瓦',
			'## 政策制定部分',
			'POL',
			'### 发展合作分项',
			'日期：2020 年 10 月 12 日',
			'原文：英文',
			'### 第六项议程',
		];
		expect(read(masthead.join('\n\n'))).toEqual({
			body: '理事会',
			session: 340,
			sessionDates: '2020 年 10 月至 11 月',
			place: '日内瓦',
			section: '政策制定部分',
			sectionCode: 'POL',
			segment: '发展合作分项',
			date: '2020-10-12',
			originalLanguage: '英文',
			agendaItem: 6,
			symbol: null,
		});
	});

	test.each([
		['\n\n', 'a line each'],
		['\n', 'without blank lines'],
		['\t', 'side by side, with tabs'],
		['    ', 'side by side, with spaces'],
	])(
		'GB.286/STM/1, in the manner of before 2011: %j between office, symbol and session, %s',
		(gap) => {
			const head = ['国 际 劳 工 局', 'GB.286/STM/1', '第 286 届会议'].join(gap);
			const rest = ['理 事 会', '2003 年 3 月，日内瓦', '部门和技术会议及相关问题委员会', 'STM'];
			const text = [head, ...rest, '供讨论和指导', '第一项议程', '标题'].join('\n');
			expect(read(text)).toEqual({
				...EMPTY,
				body: '理事会',
				session: 286,
				sessionDates: '2003 年 3 月',
				place: '日内瓦',
				section: '部门和技术会议及相关问题委员会',
				sectionCode: 'STM',
				agendaItem: 1,
				symbol: 'GB.286/STM/1',
			});
		},
	);

	test.each([
		['国 际 劳 工 局 / 理 事 会', '理事会', 'office and body on one line'],
		['国际劳工局\n理  事  会', '理事会', 'wide letterspacing'],
		['理事会\n全球化的社会影响工作组', '理事会', 'a working party is no body of its own'],
		['工业发展理事会', '工业发展理事会', 'another council is not the Governing Body'],
	])('%j is of %s: %s', (text, body) => {
		expect(read(`${text}\n第一项议程\n标题`).body).toBe(body);
	});

	test('a symbol that cannot be read is none', () => {
		expect(read('XX.1/文件\n第一项议程\n标题').symbol).toBeNull();
	});

	test('the UNIDO paper is for the committee, which is named last', () => {
		const masthead = [
			'工业发展理事会',
			'第五十届会议',
			'2022 年 11 月 21 日至 23 日，维也纳',
			' 方案和预算委员会',
			'第三十八届会议',
			'2022 年 6 月 21 日至 22 日，维也纳',
			'临时议程项目 11',
		];
		expect(read(masthead.join('\n\n'))).toEqual({
			...EMPTY,
			body: '方案和预算委员会',
			session: 38,
			sessionDates: '2022 年 6 月 21 日至 22 日',
			place: '维也纳',
			agendaItem: 11,
		});
	});

	test('GB.335/INS/9 prints only its agenda item', () => {
		expect(read('\n第九项议程\n\n标题')).toEqual({ ...EMPTY, agendaItem: 9 });
	});

	test('the title and what follows are no masthead', () => {
		expect(read('第九项议程\n第 346 届会议，2022 年 10 月，日内瓦\n文件目的\n理事会')).toEqual({
			...EMPTY,
			agendaItem: 9,
		});
	});

	test('a date that cannot be read is none', () => {
		expect(read('日期：2022 年 10 月\n第九项议程')).toEqual({ ...EMPTY, agendaItem: 9 });
	});
});
