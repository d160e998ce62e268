import type { HeldText } from '../../../src/search/check/checked.ts';
import { normalize } from '../../../src/search/normal-form.ts';

/** Returns numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export const WAYS = [
	'a character lost',
	'a character added',
	'a character changed',
	'a figure changed',
	'不 added',
	'不 lost',
	'two paragraphs joined',
] as const;

export type Way = (typeof WAYS)[number];

export interface Drawn {
	quotation: string;
	way: Way | null;
	/** Ids of the texts that it was drawn from. */
	from: string[];
}

export interface Random {
	pick: <T>(of: readonly T[]) => T;
	below: (count: number) => number;
}

export function toRandom(seed: number): Random {
	const random = createRandom(seed);
	const below = (count: number) => Math.floor(random() * count);
	return {
		below,
		pick: (of) => {
			const one = of[below(of.length)];
			if (one === undefined) throw new RangeError('There is nothing to draw from.');
			return one;
		},
	};
}

/** Draws a stretch of a text: from a few characters to all of it. */
function drawStretch(text: string, { below }: Random, least: number): string {
	const characters = [...text];
	const length = Math.min(characters.length, least + below(120));
	const from = below(characters.length - length + 1);
	return characters.slice(from, from + length).join('');
}

const CHARACTERS = [...'的国际劳工社会发展理事会报告一二三大小多少，。'];

/** Returns a quotation with one change in it; null where there is nothing of the kind to change. */
function alter(text: string, way: Way, { below, pick }: Random): string | null {
	const characters = [...text];
	const inner = 1 + below(Math.max(1, characters.length - 2));
	const indices = (test: (character: string) => boolean) =>
		characters.flatMap((character, at) => (test(character) && at > 0 ? [at] : []));
	switch (way) {
		case 'a character lost':
			return characters.toSpliced(inner, 1).join('');
		case 'a character added':
			return characters.toSpliced(inner, 0, pick(CHARACTERS)).join('');
		case 'a character changed':
			return characters.with(inner, pick(CHARACTERS)).join('');
		case 'a figure changed': {
			const figures = indices((character) => /\d/u.test(character));
			if (figures.length === 0) return null;
			const at = pick(figures);
			return characters.with(at, String((Number(characters[at]) + 1 + below(8)) % 10)).join('');
		}
		case '不 added':
			return characters.toSpliced(inner, 0, '不').join('');
		case '不 lost': {
			const denials = indices((character) => character === '不' || character === '未');
			return denials.length === 0 ? null : characters.toSpliced(pick(denials), 1).join('');
		}
		case 'two paragraphs joined':
			return null;
	}
}

/** Draws quotations that stand in the texts, with their marks or without. */
export function drawTrue(texts: readonly HeldText[], count: number, seed: number): Drawn[] {
	const random = toRandom(seed);
	return Array.from({ length: count }, () => {
		let text = random.pick(texts);
		while (text.text.trim().length < 4) text = random.pick(texts);
		return { quotation: drawStretch(text.text, random, 4), way: null, from: [text.id] };
	}).filter(({ quotation }) => normalize(quotation) !== '');
}

/** Draws quotations with one change each, all ways in turn; those that stand somewhere in spite of it are drawn anew. */
export function drawAltered(texts: readonly HeldText[], count: number, seed: number): Drawn[] {
	const random = toRandom(seed);
	const normals = texts.map(({ text }) => normalize(text));
	const stands = (quotation: string) => {
		const normal = normalize(quotation);
		return normals.some((text) => text.includes(normal));
	};
	const paragraphs = texts.filter(({ kind }) => kind === 'paragraph');
	const drawn: Drawn[] = [];
	while (drawn.length < count) {
		const way = WAYS[drawn.length % WAYS.length] ?? 'a character lost';
		if (way === 'two paragraphs joined') {
			const at = random.below(paragraphs.length - 1);
			const pair = paragraphs.slice(at, at + 2);
			const [first, second] = pair;
			if (second === undefined || first?.document !== second.document) continue;
			const quotation =
				first.text.slice(-12 - random.below(60)) + second.text.slice(0, 12 + random.below(60));
			if (!stands(quotation)) drawn.push({ quotation, way, from: pair.map(({ id }) => id) });
			continue;
		}
		const text = random.pick(paragraphs);
		const quotation = alter(drawStretch(text.text, random, 12), way, random);
		if (quotation !== null && !stands(quotation)) drawn.push({ quotation, way, from: [text.id] });
	}
	return drawn;
}
