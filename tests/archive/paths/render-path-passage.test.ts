import { describe, expect, test } from 'vitest';
import { collectCorrections } from '../../../src/archive/paths/passage-notes.ts';
import { renderPathPassage } from '../../../src/outputs/paths/render-path-passage.ts';
import { resolvePassage } from '../../../src/archive/paths/resolve-passage.ts';
import { renderPassage } from '../../../src/outputs/passage/render-passage.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import { hostileDocument } from '../../fixtures/hostile-document.ts';
import { makeDocument, mark, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';
import { smallPassage } from './small-path.ts';

const context = { base: '/kb', held: new Set(['gb/346/ins/8']) };
const render = (place: string, namespace = 'n') =>
	toHtml(renderPathPassage(smallPassage(place), namespace, context));

test('sets a paragraph as its document does, but for the names of its ids', () => {
	const [first] = smallDocument.body.filter((part) => part.type === 'paragraph');
	if (first === undefined) throw new Error('The small document has no paragraph.');
	const own = renderPassage(first, smallDocument.footnotes, {
		...context,
		documentId: 'gb/346/ins/8',
		setting: 'page',
	});
	const html = render('p1');
	expect(html.replaceAll('n-1-', '')).toBe(toHtml(own));
	expect(html).toContain('<a href="#n-1-fn1" aria-label="脚注1">');
	expect(html).toContain('id="n-1-fn1"');
});

test('leads from each paragraph to its own page', () => {
	expect(render('p1-p2').match(/<a class="paragraph-number" href="[^"]*"/g)).toEqual([
		'<a class="paragraph-number" href="/kb/gb/346/ins/8/p1/"',
		'<a class="paragraph-number" href="/kb/gb/346/ins/8/p2/"',
	]);
});

test('puts the lead-in softly before an item, and no other item', () => {
	const html = render('p2-2');
	expect(html).toContain('<p class="lead-in">包括：</p>');
	expect(html).toContain('第二。');
	expect(html).not.toContain('第一；');
	// The note whose mark the item has.
	expect(html).toContain('第二注。');
});

test('has a note read for itself, which leads to the note in its document', () => {
	const html = render('fn1');
	expect(html).toContain('href="/kb/gb/346/ins/8/#fn1">注1</a>');
	expect(html).toContain('GB.334/INS/13/2');
});

test('has the first page with what a masthead says', () => {
	const html = render('front');
	for (const words of [
		'理事会',
		'第346届会议',
		'INS',
		'第八项议程',
		'进展情况',
		'财政影响',
		'请理事会注意',
	]) {
		expect(html).toContain(words);
	}
});

test('has no id twice where a note is cited in two paragraphs of a range', () => {
	const document = makeDocument({
		body: [paragraph(1, prose(text('甲'), mark(1))), paragraph(2, prose(text('乙'), mark(1)))],
		footnotes: [{ fragment: 'fn1', number: 1, content: [text('注')], citedAt: 'p1', lines: [] }],
	});
	const passage = resolvePassage('gb/346/ins/8/p1-p2', () => document);
	if (typeof passage === 'string') throw new Error(passage);
	const ids = [...toHtml(renderPathPassage(passage, 'n', context)).matchAll(/ id="([^"]*)"/g)];
	expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
});

describe('corrections', () => {
	const words = { ...text('错字'), correction: 0 };
	const document = makeDocument({
		body: [paragraph(1, prose(text('甲'), words)), paragraph(2, prose(text('乙')))],
		corrections: [{ id: 'gb/346/ins/8/p1', printed: '错字', proposed: null, reason: '无' }],
	});
	const passageAt = (place: string) => {
		const passage = resolvePassage(`gb/346/ins/8/${place}`, () => document);
		if (typeof passage === 'string') throw new Error(passage);
		return passage;
	};

	test('open by the name that their document gives them', () => {
		const html = toHtml(renderPathPassage(passageAt('p1'), 'n', context));
		expect(html).toContain('popovertarget="gb-346-ins-8-correction-1"');
	});

	test('are collected once, and only where the words stand', () => {
		const numbersOf = (...places: string[]) =>
			collectCorrections(places.map(passageAt)).map(({ number }) => number);
		expect(numbersOf('p1', 'p1-p2')).toEqual([1]);
		expect(numbersOf('p2')).toEqual([]);
	});
});

test.each(['p1', 'p1-a', 'fn1', 'front', 'box1', 'fig1'])(
	'keeps hostile text of %s literal',
	(place) => {
		const passage = resolvePassage(`gb/346/ins/8/${place}`, () => hostileDocument);
		if (typeof passage === 'string') throw new Error(passage);
		const html = toHtml(renderPathPassage(passage, 'n', context)).replaceAll(/="[^"]*"/g, '=""');
		expect(html).not.toMatch(/<script|<!--|\s(?:on\w+|style)=/i);
	},
);
