import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { buildSlides, type Slide } from '../../../src/archive/paths/build-slides.ts';
import {
	chooseSlideSize,
	estimateFill,
	SLIDE_SIZES,
} from '../../../src/archive/paths/slide-size.ts';
import { smallPath, smallStep } from './small-path.ts';

const step = smallStep(1, 'p1-p3', 'front', 'fn1');
const path = smallPath('a', step);
const closing = (length: number): Slide => ({ kind: 'closing', closing: ['长'.repeat(length)] });
const sizeOf = (slide: Slide) => chooseSlideSize(slide, path);

test('the style sheet has the sizes that are reckoned with', async () => {
	const css = await readFile('src/styles/path-slides.css', 'utf8');
	const found = [...css.matchAll(/\[data-size='(\d)'\] \{\s*--size-text: ([\d.]+)pt/gu)];
	expect(found.map(([, place]) => Number(place))).toEqual(SLIDE_SIZES.map((_, at) => at + 1));
	expect(found.map(([, , size]) => Number(size))).toEqual([...SLIDE_SIZES]);
});

describe('the letters of a slide on paper', () => {
	test('are the largest where there is little to read', () => {
		for (const slide of buildSlides(path)) {
			if (slide.kind !== 'passage') expect(sizeOf(slide)).toBe(1);
		}
	});

	test('are never larger for more words, and reach the smallest', () => {
		const sizes = Array.from({ length: 40 }, (_, index) => sizeOf(closing(index * 100)));
		expect(sizes).toEqual(sizes.toSorted((left, right) => left - right));
		expect(new Set(sizes).size).toBe(SLIDE_SIZES.length);
	});

	test('fit, but where none would', () => {
		for (let length = 0; length < 4000; length += 50) {
			const slide = closing(length);
			const size = SLIDE_SIZES[sizeOf(slide) - 1] ?? 0;
			if (size > 10) expect(estimateFill(slide, path, size)).toBeLessThanOrEqual(1);
		}
		expect(estimateFill(closing(4000), path, 10)).toBeGreaterThan(1);
	});

	test('have room for a line a sentence, which a run of the same length needs not', () => {
		const lines: Slide = { kind: 'closing', closing: Array.from({ length: 24 }, () => '一句。') };
		expect(sizeOf(lines)).toBeGreaterThan(sizeOf(closing(72)));
	});
});
