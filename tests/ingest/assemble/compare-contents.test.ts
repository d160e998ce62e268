import { expect, test } from 'vitest';
import { assembleBody } from '../../../src/ingest/assemble/assemble-body.ts';
import { compareContents } from '../../../src/ingest/assemble/compare-contents.ts';
import { readBody } from '../marked-source.ts';

const compare = (contents: string, headings: string) => {
	const { value } = readBody(`▶ 目录\n\t页次\n${contents}\n\n${headings}\n1. 正文。`);
	return compareContents(value, assembleBody(value).body).findings;
};

test.each([
	['I. 导言.....5', '► I. 导言', 'the same'],
	['I.  导 言.....5', '► I. 导言', 'white space is no difference'],
	['成果目标 1：促进.....8', '## 成果目标 1: 促进', 'nor is the width of a colon'],
	['I. 导言.....5', '► I. 导言\n► III.1 细节', 'contents may leave out a heading'],
	['I. 导言.......... 12', '► I. 导言', 'leaders of any length'],
])('%j agrees with %j: %s', (contents, headings) => {
	expect(compare(contents, headings)).toEqual([]);
});

test.each([
	['I. 导论.....5', '► I. 导言', 'I. 导论', 'a character differs'],
	['II. 导言.....5', '► I. 导言', 'II. 导言', 'the number differs'],
	['导言.....5', '► I. 导言', '导言', 'the number is not announced'],
])('%j does not agree with %j: %s', (contents, headings, text) => {
	expect(compare(contents, headings)).toMatchObject([
		{
			rule: 'contents-mismatch',
			severity: 'warning',
			line: 3,
			message: `The contents announce “${text}”; no heading reads so.`,
			hint: 'Compare the page of the source: contents and heading may really differ in print.',
		},
	]);
});
