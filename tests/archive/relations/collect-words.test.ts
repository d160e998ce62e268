import { expect, test } from 'vitest';
import { collectWords } from '../../../src/archive/relations/related/collect-words.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';

const cut = (words: string) => words.split(/\s+/u);

test('gives the words of each paragraph once, without numbers and Latin letters', () => {
	const document = makeDocument({
		id: 'gb/346/ins/8',
		body: [
			paragraph(1, prose(text('能力 2030 能力 sdg')), prose(text('发展 8.7'))),
			paragraph(2, prose(text('covid-19 ２０'))),
		],
	});
	expect(collectWords([document], cut)).toEqual([
		{ id: 'gb/346/ins/8/p1', words: ['能力', '发展'] },
		{ id: 'gb/346/ins/8/p2', words: ['covid-19'] },
	]);
});

test('leaves draft decisions out, which repeat each other', () => {
	const body = [paragraph(1, prose(text('能力'))), paragraph(2, prose(text('决定')))];
	const found = collectWords([makeDocument({ body, draftDecisions: [2] })], cut);
	expect(found.map(({ id }) => id)).toEqual(['gb/346/ins/8/p1']);
});
