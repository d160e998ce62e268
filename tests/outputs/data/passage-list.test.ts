import { expect, test } from 'vitest';
import { toApiDocument } from '../../../src/outputs/data/to-api-document.ts';
import { listPassages, readPassages } from '../../../src/outputs/data/passage-list.ts';
import { item, makeDocument, mark, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

const dataOf = (document = smallDocument) =>
	toApiDocument(document, { base: '/', held: new Set() });

test('repeats no words that the public data give', () => {
	const { body, footnotes } = listPassages(smallDocument);
	const whole = body.filter((listed) => typeof listed !== 'string').map(({ place }) => place);
	expect(whole.filter((place) => /^(?:p|h)\d/.test(place))).toEqual([]);
	expect(footnotes.every((listed) => typeof listed === 'string')).toBe(true);
});

test('has the words of an item where its paragraph has notes, since the data do not tell whose', () => {
	const document = makeDocument({
		body: [
			paragraph(
				1,
				prose(text('甲：')),
				item('p1-a', '(a)', text('乙')),
				item('p1-b', '(b)', text('丙'), mark(1)),
			),
			paragraph(2, prose(text('丁：')), item('p2-a', '(a)', text('戊'))),
		],
		footnotes: [
			{ fragment: 'fn1', number: 1, content: [text('注')], citedAt: 'p1', lines: [[3, 3]] },
		],
	});
	expect(listPassages(document).items).toEqual([
		{ place: 'p1-a', text: '甲：\n(a) 乙', notes: [] },
		{ place: 'p1-b', text: '甲：\n(b) 丙', notes: [{ place: 'fn1', text: '注' }] },
		'p2-a',
	]);
});

test('is refused where it is of other data', () => {
	expect(() =>
		readPassages(dataOf(), { ...listPassages(smallDocument), items: ['p99-a'] }),
	).toThrow('The data of gb/346/ins/8 have no p99-a.');
});
