import { beforeAll, expect, test } from 'vitest';
import { checkQuotation } from '../../../src/search/check/check-quotation.ts';
import { normalize } from '../../../src/search/normal-form.ts';
import { type Corpus, openCorpus } from './corpus-shelf.ts';
import { drawAltered, drawTrue } from './draw-quotations.ts';

let corpus: Corpus;

beforeAll(async () => {
	corpus = await openCorpus();
});

test('of 300 true quotations each is verbatim, in every text that holds it', async () => {
	const { texts, shelf } = corpus;
	const wrong: unknown[] = [];
	for (const { quotation, from } of drawTrue(texts, 300, 20261130)) {
		const checked = await checkQuotation(quotation, shelf);
		const normal = normalize(quotation);
		const holders = texts.filter(
			({ text, kind }) => kind !== 'document' && normalize(text).includes(normal),
		);
		const stands = checked.places.every((place) => {
			const text = texts.find(({ id }) => id === place.id)?.text ?? '';
			return normalize(text.slice(place.from, place.to)).includes(normal);
		});
		const found = checked.places.map(({ id }) => id).sort();
		const isRight =
			checked.verdict === 'verbatim' &&
			stands &&
			found.join() ===
				holders
					.map(({ id }) => id)
					.sort()
					.join();
		if (!isRight) wrong.push({ quotation, from, checked });
	}
	expect(wrong).toEqual([]);
});

test('of 300 altered quotations each differs, and with what is printed put in it is verbatim', async () => {
	const { shelf } = corpus;
	const wrong: unknown[] = [];
	for (const { quotation, way, from } of drawAltered(corpus.texts, 300, 20261130)) {
		const checked = await checkQuotation(quotation, shelf);
		let mended = quotation;
		for (const { at, given, printed, kind } of checked.differences.toReversed()) {
			if (kind !== 'joined')
				mended = mended.slice(0, at) + printed + mended.slice(at + given.length);
		}
		const ids = checked.places.map(({ id }) => id);
		const isMended =
			way === 'two paragraphs joined'
				? checked.differences.some(({ kind }) => kind === 'joined')
				: (await checkQuotation(mended, shelf)).verdict === 'verbatim';
		const isRight =
			checked.verdict === 'differs' && isMended && from.some((id) => ids.includes(id));
		if (!isRight) wrong.push({ quotation, way, from, checked });
	}
	expect(wrong).toEqual([]);
});
