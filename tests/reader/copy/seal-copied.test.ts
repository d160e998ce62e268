import { describe, expect, test } from 'vitest';
import { citeDocument } from '../../../src/citations/cite/cited-place.ts';
import { readSeal } from '../../../src/citations/cite/seal.ts';
import { idToFragment } from '../../../src/model/addressing/address.ts';
import { fragmentToPlace } from '../../../src/model/addressing/place.ts';
import { toApiDocument } from '../../../src/outputs/data/to-api-document.ts';
import { listApiPassages } from '../../../src/outputs/data/passages.ts';
import { composeCitation } from '../../../src/reader/copy/chosen.ts';
import { hashText } from '../../../src/search/text-hash.ts';
import { readPaperWithParts } from '../../fixtures/paper-with-parts.ts';

const document = readPaperWithParts();
const data = toApiDocument(document, { base: '/', held: new Set([document.id]) });
const passages = listApiPassages(document, { base: '/', site: 'https://archive.example/' });

const CONTEXT = {
	home: 'https://archive.example/',
	accessed: '2026-11-30',
	unofficial: false,
	pages: false,
};

const cite = (fragments: string, hash: typeof hashText | null = hashText) =>
	composeCitation(
		'chinese',
		{
			document: document.id,
			places: fragments
				.split(' ')
				.map((fragment) => fragmentToPlace(fragment))
				.filter((place) => place !== null),
			quotation: null,
		},
		{ cited: citeDocument(document), data },
		{ ...CONTEXT, ...(hash !== null && { hash }) },
	).text;

describe('what is copied carries the hash that passages.jsonl has', () => {
	test.each(passages.map(({ id, sha256 }) => [idToFragment(id, document.id), sha256]))(
		'%s',
		(fragment, sha256) => {
			expect(readSeal(cite(fragment)).seal).toEqual({
				version: '原本',
				hash: sha256.slice(0, 12),
			});
		},
	);

	test('an item that of its paragraph, a list those of its texts, one after the other', () => {
		const textOf = (fragment: string) =>
			passages.find(({ id }) => id === `${document.id}/${fragment}`)?.text ?? '';
		const hashOf = (...fragments: string[]) =>
			hashText(fragments.map(textOf).join('')).slice(0, 12);
		expect(readSeal(cite('appendix1-p2-b')).seal?.hash).toBe(hashOf('appendix1/p2'));
		expect(readSeal(cite('p3 p1')).seal?.hash).toBe(hashOf('p1', 'p3'));
	});
});

test('none where it is not asked for, or what is cited has no such text', () => {
	expect(readSeal(cite('p1', null)).seal).toBeNull();
	for (const fragment of ['front', 'appendix1', 'p99'])
		expect(readSeal(cite(fragment)).seal, fragment).toBeNull();
});
