import { expect, test } from 'vitest';
import { assembleBody } from '../../../src/ingest/assemble/assemble-body.ts';
import { relateParts } from '../../../src/ingest/assemble/relate-parts.ts';
import { findDraftDecisions } from '../../../src/ingest/describe/draft-decisions.ts';
import { textOf } from '../inlines.ts';
import { readBody } from '../marked-source.ts';

const find = (purpose: string, text: string) => {
	const front = { title: [], subtitle: [], purpose: [[textOf(purpose, 5)]], summary: [] };
	const { body } = relateParts({ front, ...assembleBody(readBody(text).value) }).value;
	const { value, findings } = findDraftDecisions({ front, body });
	return { value: value.map((fragment) => Number(fragment.replace('p', ''))), findings };
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
	['(见决定草案：第、5 段)', PLAIN, [5], 'a list that begins with its comma: no paragraph 0'],
	['', PLAIN.replace('► 导言', '► 决定草案的背景'), [], 'another heading'],
	['', PLAIN.replace('► 导言', '► 决 定 草 案'), [1, 2, 3, 4, 5], 'letterspaced'],
])('%j: %#, %s', (purpose, text, expected) => {
	expect(find(purpose, text)).toEqual({ value: expected, findings: [] });
});

test.each([
	['(见决定草案：第 4 段)', BODY, [4, 5], '4', '5', 'it stands elsewhere'],
	['(见决定草案：第 4 和 5 段)', BODY, [4, 5], '4, 5', '5', 'one of two stands elsewhere'],
	['(见决定草案：第 6 段)', PLAIN, [], '6', 'none', 'there is no such paragraph'],
	['(见决定草案：第 4 至 6 段)', PLAIN, [4, 5], '4–6', '4, 5', 'the range goes beyond the last'],
	['(见决定草案：第 4 至 2 段)', PLAIN, [], '4–2', 'none', 'the range falls'],
	['(见决定草案：第 5 至 4294967299 段)', BODY, [5], '5–4294967299', '5', 'the range is endless'],
])('%j is reported at the first page: %#', (purpose, text, value, expected, found) => {
	expect(find(purpose, text)).toMatchObject({
		value,
		findings: [
			{
				rule: 'draft-decision-mismatch',
				severity: 'warning',
				line: 5,
				message: `The first page announces draft decisions in paragraphs ${expected}; they stand in ${found}.`,
				hint: 'Compare the page of the source; if it is printed so, accept it in the manifest.',
			},
		],
	});
});
