import { expect, test } from 'vitest';
import { assembleBody } from '../../../scripts/ingest/assemble/assemble-body.ts';
import { relateParts } from '../../../scripts/ingest/assemble/relate-parts.ts';
import { findDraftDecisions } from '../../../scripts/ingest/describe/draft-decisions.ts';
import { textOf } from '../inlines.ts';
import { readBody } from '../marked-source.ts';

const find = (purpose: string, text: string) => {
	const front = { title: [], subtitle: [], purpose: [[textOf(purpose, 5)]], summary: [] };
	const { body } = relateParts({ front, ...assembleBody(readBody(text).value) }).value;
	return findDraftDecisions({ front, body });
};

/** Five paragraphs, the last one under 决定草案. */
const BODY = '► 导言\n1. 一。\n2. 二。\n3. 三。\n4. 四。\n► 决定草案\n5. 五。';
/** The same without the heading. */
const PLAIN = BODY.replace('► 决定草案\n', '');

test.each([
	['(见决定草案：第 5 段)', BODY, [5], 'announced and printed'],
	['理事会的指导意见。', BODY, [5], 'printed only'],
	['(见决定草案：第 2 段)', PLAIN, [2], 'announced only'],
	['(见决定草案：第 2、4 和 5 段)', PLAIN, [2, 4, 5], 'a list'],
	['(见决定草案：第 2 至 4 段)', PLAIN, [2, 3, 4], 'a range'],
	['(见决定草案：第 1、3–5 段)', PLAIN, [1, 3, 4, 5], 'a list with a range'],
	['(见决定草案：第 2 段)和(见决定草案：第 4 段)', PLAIN, [2, 4], 'twice'],
	['(见第 5 段)', PLAIN, [], 'another mention of a paragraph'],
	['(见决定草案)', PLAIN, [], 'no number'],
	['', PLAIN.replace('► 导言', '► 决定草案的背景'), [], 'another heading'],
	['', PLAIN.replace('► 导言', '► 决 定 草 案'), [1, 2, 3, 4, 5], 'letterspaced'],
])('%j: %#, %s', (purpose, text, expected) => {
	expect(find(purpose, text)).toEqual({ value: expected, findings: [] });
});

test('a paragraph that is announced but stands elsewhere is reported at the first page', () => {
	expect(find('(见决定草案：第 4 段)', BODY)).toEqual({
		value: [4, 5],
		findings: [
			{
				rule: 'draft-decision-mismatch',
				severity: 'warning',
				line: 5,
				message: 'The first page announces draft decisions in paragraphs 4; they stand in 5.',
				hint: 'Compare the page of the source; if it is printed so, accept it in the manifest.',
			},
		],
	});
});
