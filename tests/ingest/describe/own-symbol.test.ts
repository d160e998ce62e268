import { describe, expect, test } from 'vitest';
import { assembleBody } from '../../../src/ingest/assemble/assemble-body.ts';
import { findOwnSymbol } from '../../../src/ingest/describe/own-symbol.ts';
import { readMasthead, type Masthead } from '../../../src/ingest/describe/read-masthead.ts';
import { readBody } from '../marked-source.ts';

const EMPTY: Masthead = readMasthead([]);
const PRINTED = { ...EMPTY, body: '理事会', session: 346, sectionCode: 'INS', agendaItem: 8 };

describe('by the masthead', () => {
	test.each<[Partial<Masthead>, string | null, string]>([
		[{}, 'GB.346/INS/8', 'body, session, section and item'],
		[{ body: '方案和预算委员会' }, null, 'another body'],
		[{ body: null }, null, 'no body'],
		[{ session: null }, null, 'no session'],
		[{ sectionCode: null }, null, 'no section'],
		[{ agendaItem: null }, null, 'no item'],
	])('%j: %s, %s', (change, expected) => {
		expect(findOwnSymbol({ ...PRINTED, ...change }, [], [])).toBe(expected);
	});
});

describe('by the draft decision, where the masthead is lost', () => {
	const find = (text: string, decisions: string[], agendaItem: number | null = 9) =>
		findOwnSymbol({ ...EMPTY, agendaItem }, assembleBody(readBody(text).value).body, decisions);

	test.each<[string, string | null, string]>([
		['1. 在考虑到在讨论 GB.335/INS/9 号文件过程中得到的意见。', 'GB.335/INS/9', 'as printed'],
		['1. 要求：\n- 在讨论GB.335/INS/9号文件时。', 'GB.335/INS/9', 'in an item'],
		['1. 根据 GB.335/INS/9 号文件。', null, 'not under discussion'],
		['1. 在讨论 GB.335/INS/10 号文件过程中。', null, 'another agenda item'],
		['1. 在讨论 GB.335/INS/19 号文件过程中。', null, 'an item that ends alike'],
	])('%s is %s: %s', (text, expected) => {
		expect(find(text, ['p1'])).toBe(expected);
	});

	test('other paragraphs do not tell', () => {
		expect(find('1. 在讨论 GB.335/INS/9 号文件过程中。\n2. 二。', ['p2'])).toBeNull();
	});

	test('without an agenda item nothing tells', () => {
		expect(find('1. 在讨论 GB.335/INS/9 号文件过程中。', ['p1'], null)).toBeNull();
	});
});
