import { expect, test } from 'vitest';
import { dropCharacters } from '../../../src/outputs/akoma-ntoso/drop-characters.ts';
import { inlineText } from '../../../src/model/text.ts';
import { mark, text } from '../../fixtures/make-document.ts';

test.each([
	[0, '六. 行动', 'nothing'],
	[2, ' 行动', 'the whole of the first inline'],
	[1, '. 行动', 'a part of it'],
	[3, '行动', 'into the second'],
	[9, '', 'more than there is'],
])('without %i characters leaves %j: %s', (count, expected, _reason) => {
	const content = [text('六.'), mark(1), text(' 行动')];
	const left = dropCharacters(content, count);
	expect(inlineText(left)).toBe(expected);
	expect(left[1]).toBe(content[1]);
});

test('what is left of a piece keeps its place in the source', () => {
	const [first] = dropCharacters([text('六. 行动')], 3);
	expect(first?.pieces).toEqual([{ value: '行动', span: { line: 1, from: 3, to: 5 } }]);
});
