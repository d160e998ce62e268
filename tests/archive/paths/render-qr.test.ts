import { generate, correction } from 'lean-qr';
import { expect, test } from 'vitest';
import { renderQr } from '../../../src/outputs/paths/render-qr.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';

const URL = 'https://archive.example/paths/turin-centre-and-capacity/#step-3';
const QUIET = 4;

/** Returns which modules a path of horizontal bars covers, as "x y". */
function coveredBy(svg: string): Set<string> {
	const bars = svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g);
	return new Set(
		[...bars].flatMap(([, x, y, length]) =>
			Array.from({ length: Number(length) }, (_, at) => `${String(Number(x) + at)} ${String(y)}`),
		),
	);
}

test('draws every dark module of the code and no other, with the margin that a reader needs', () => {
	const svg = toHtml(renderQr(URL));
	const code = generate(URL, { minCorrectionLevel: correction.Q });
	const expected = new Set<string>();
	for (let y = 0; y < code.size; y += 1) {
		for (let x = 0; x < code.size; x += 1) {
			if (code.get(x, y)) expected.add(`${String(x + QUIET)} ${String(y + QUIET)}`);
		}
	}
	expect(coveredBy(svg)).toEqual(expected);
	const size = String(code.size + 2 * QUIET);
	expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
});

test('says where it leads, and has no style of its own', () => {
	const svg = toHtml(renderQr(URL));
	expect(svg).toContain(`aria-label="二维码，通向${URL}"`);
	expect(svg).not.toContain('style');
});
