import { beforeAll, describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../src/search/check/check-quotation.ts';
import type { Checked, HeldText, Shelf } from '../../../src/search/check/checked.ts';
import { openMemoryShelf } from '../../../src/search/check/memory-shelf.ts';
import { normalize } from '../../../src/search/normal-form.ts';
import { openCorpus } from './corpus-shelf.ts';
import { type Drawn, drawAltered, drawTrue, toRandom, WAYS } from './draw-quotations.ts';
import { MANNERS } from './dress-quotations.ts';

const SEED = 20261130;

/** A text that quotations are drawn from, with its normal form. */
interface Text extends HeldText {
	normal: string;
}

let texts: Text[];
let shelf: Shelf;

beforeAll(async () => {
	const corpus = await openCorpus();
	shelf = corpus.shelf;
	texts = corpus.texts.map((text) => ({ ...text, normal: normalize(text.text) }));
});

const textOf = (id: string) => texts.find((text) => text.id === id)?.text ?? '';

/** What the contract says of offsets: UTF-16, in the quotation as it was given and in the text of the place. */
function findWrongOffsets(quotation: string, { places, differences, notes }: Checked): unknown[] {
	return [
		...[...differences, ...notes].filter(
			({ at, given }) => quotation.slice(at, at + given.length) !== given,
		),
		...places.filter(({ id, from, to }) => !(from >= 0 && from < to && to <= textOf(id).length)),
		...differences.filter(
			({ kind, printed }) =>
				kind !== 'joined' && !places.some(({ id }) => textOf(id).includes(printed)),
		),
	];
}

/** Returns a quotation with what is printed in place of what differs. */
function mend(quotation: string, { differences }: Checked): string {
	return differences
		.toReversed()
		.reduce(
			(words, { at, given, printed, kind }) =>
				kind === 'joined' ? words : words.slice(0, at) + printed + words.slice(at + given.length),
			quotation,
		);
}

test('of 300 true quotations each is verbatim, in every text that holds it', async () => {
	const wrong: unknown[] = [];
	const drawn = drawTrue(texts, 300, SEED);
	expect(drawn).toHaveLength(300);
	for (const { quotation, from } of drawn) {
		const checked = await checkQuotation(quotation, shelf);
		const normal = normalize(quotation);
		const holders = texts.filter(
			(text) => text.kind !== 'document' && text.normal.includes(normal),
		);
		const found = checked.places.map(({ id }) => id).sort();
		const isRight =
			checked.verdict === 'verbatim' &&
			checked.places.every((place) =>
				normalize(textOf(place.id).slice(place.from, place.to)).includes(normal),
			) &&
			findWrongOffsets(quotation, checked).length === 0 &&
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
	const wrong: unknown[] = [];
	const drawn = drawAltered(texts, 300, SEED);
	expect(drawn).toHaveLength(300);
	expect(new Set(drawn.map(({ way }) => way))).toEqual(new Set(WAYS));
	for (const { quotation, way, from } of drawn) {
		const checked = await checkQuotation(quotation, shelf);
		const ids = checked.places.map(({ id }) => id);
		const isMended =
			way === 'two paragraphs joined'
				? checked.differences.some(({ kind }) => kind === 'joined')
				: (await checkQuotation(mend(quotation, checked), shelf)).verdict === 'verbatim';
		const isRight =
			checked.verdict === 'differs' &&
			isMended &&
			findWrongOffsets(quotation, checked).length === 0 &&
			from.some((id) => ids.includes(id));
		if (!isRight) wrong.push({ quotation, way, from, checked });
	}
	expect(wrong).toEqual([]);
});

/** True where a document has one stretch, and the other behind it, in the same text or in a later one. */
function standsInTurn(before: string, behind: string): boolean {
	const [first, second] = [normalize(before), normalize(behind)];
	return texts.some(
		({ normal, document }, number) =>
			normal.includes(first) &&
			texts.some(
				(other, at) =>
					other.document === document &&
					(at === number
						? normal.includes(second, normal.indexOf(first) + first.length)
						: at > number && other.normal.includes(second)),
			),
	);
}

/** Words that a manner may be taken for a sign of. */
const AMBIGUOUS = /[“”‘’「」『』«»"[\]［］〔〕…·.]/u;

/** Cuts a quotation into what stands before, in and behind a middle. */
function cutThird(quotation: string): [before: string, between: string, behind: string] {
	const characters = [...quotation];
	const third = Math.floor(characters.length / 3);
	const part = (from: number, to?: number) => characters.slice(from, to).join('');
	return [part(0, third), part(third, 2 * third), part(2 * third)];
}

describe.each(Object.entries(MANNERS))('quoted with %s', (name, manner) => {
	const isLong = ({ quotation }: Drawn) => quotation.length >= 30 && !AMBIGUOUS.test(quotation);

	test('a true quotation is verbatim', async () => {
		const random = toRandom(SEED);
		const wrong: unknown[] = [];
		const drawn = drawTrue(texts, 300, SEED).filter(isLong);
		expect(drawn.length).toBeGreaterThan(100);
		for (const { quotation, from } of drawn) {
			const dressed = manner(...cutThird(quotation), random);
			const checked = await checkQuotation(dressed, shelf);
			const isRight =
				checked.verdict === 'verbatim' &&
				findWrongOffsets(dressed, checked).length === 0 &&
				from.some((id) => checked.places.some((place) => place.id === id));
			if (!isRight) wrong.push({ dressed, from, checked });
		}
		expect(wrong).toEqual([]);
	});

	test('an altered one differs', async () => {
		const random = toRandom(SEED);
		const wrong: unknown[] = [];
		const drawn = drawAltered(texts, 300, SEED)
			.filter(isLong)
			.map((one) => ({ ...one, parts: cutThird(one.quotation) }))
			// What was altered may be what the ellipsis leaves out.
			.filter(({ parts: [before, , behind] }) => !standsInTurn(before, behind));
		expect(drawn.length).toBeGreaterThan(60);
		for (const { parts, way, from } of drawn) {
			const dressed = manner(...parts, random);
			const checked = await checkQuotation(dressed, shelf);
			const isRight =
				checked.verdict === 'differs' &&
				findWrongOffsets(dressed, checked).length === 0 &&
				from.some((id) => checked.places.some((place) => place.id === id));
			if (!isRight) wrong.push({ name, dressed, way, from, checked });
		}
		expect(wrong).toEqual([]);
	});
});

test('with characters beyond the first plane the offsets are UTF-16 in quotation and text', async () => {
	const widened = texts.map((text) => ({ ...text, text: text.text.replaceAll('的', '𠮷') }));
	const wide = openMemoryShelf({ texts: widened, documents: [] });
	const wrong: unknown[] = [];
	for (const { quotation } of drawAltered(widened, 150, SEED)) {
		const checked = await checkQuotation(quotation, wide);
		const isRight =
			checked.verdict === 'differs' &&
			checked.differences.every(
				({ at, given, printed }) =>
					quotation.slice(at, at + given.length) === given &&
					given.isWellFormed() &&
					printed.isWellFormed(),
			) &&
			checked.places.every(({ id, from, to }) =>
				(widened.find((text) => text.id === id)?.text ?? '').slice(from, to).isWellFormed(),
			);
		if (!isRight) wrong.push({ quotation, checked });
	}
	expect(wrong).toEqual([]);
});
