import { describe, expect, test } from 'vitest';
import { buildCslItem } from '../../../src/citations/cite/csl-item.ts';
import { symboled, unsymboled } from './cited.ts';

const url = 'https://archive.example/gb/346/ins/8/';

describe('buildCslItem', () => {
	test('gives a report with corporate author, symbol and session', () => {
		expect(buildCslItem(symboled, url)).toEqual({
			id: 'gb-346-ins-8',
			'citation-key': 'gb-346-ins-8',
			type: 'report',
			title: '关于联合国改革的最新情况',
			author: [{ literal: '国际劳工局' }],
			authority: '国际劳工组织理事会',
			number: 'GB.346/INS/8',
			genre: '理事会文件',
			'collection-title': '国际劳工组织理事会第346届会议',
			publisher: '国际劳工局',
			'publisher-place': '日内瓦',
			language: 'zh-CN',
			URL: url,
			issued: { 'date-parts': [[2022, 10, 7]] },
		});
	});

	test('has no number without a symbol, and no more than the month of the session without a date', () => {
		const item = buildCslItem(unsymboled, url);
		expect(item).not.toHaveProperty('number');
		expect(item).toMatchObject({
			id: 'unido-pbc-38-item-11',
			authority: '联合国工业发展组织方案和预算委员会',
			issued: { 'date-parts': [[2022, 6]] },
		});
	});

	test('says by its title which version it is, where no symbol does', () => {
		const titleOf = (document: typeof symboled) => buildCslItem(document, url).title;
		expect(titleOf({ ...unsymboled, id: 'unido/pbc/38/item-11/rev1' })).toBe(
			'联合国发展系统改革(Rev.1)',
		);
		expect(titleOf({ ...symboled, id: 'gb/346/ins/8/rev1', symbol: 'GB.346/INS/8(Rev.1)' })).toBe(
			symboled.title,
		);
		expect(titleOf(unsymboled)).toBe(unsymboled.title);
	});

	test('leaves out what is not known', () => {
		const item = buildCslItem({ ...symboled, session: null, issued: null }, url);
		expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['collection-title', 'issued']));
		expect(JSON.stringify(item)).not.toContain('null');
	});
});
