import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [plain = '', both = ''] = css.split('@supports (color: light-dark');

/** WCAG 2.2: text needs 4.5:1, the edge of a field 3:1. */
const PAIRS = [
	['ink', 'paper', 4.5],
	['soft', 'paper', 4.5],
	['accent', 'paper', 4.5],
	['ink', 'hit', 4.5],
	['accent', 'hit', 4.5],
	['edge', 'paper', 3],
] as const;

const NAMES = [...new Set(PAIRS.flatMap(([front, back]) => [front, back]))];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	test.each(PAIRS)('%s stands out from %s by %d:1', (front, back, least) => {
		const contrast = contrastOf(colours(front)[theme], colours(back)[theme]);
		expect(contrast).toBeGreaterThanOrEqual(least);
	});
});

test.each(NAMES)('%s is the same light colour where light-dark() is not known', (name) => {
	expect(/#([0-9a-f]{6})/u.exec(valueOf(plain, name))?.[1]).toBe(colours(name).light);
});

function colours(name: string): Record<'light' | 'dark', string> {
	const [light = '', dark = ''] = [...valueOf(both, name).matchAll(/#(?<hex>[0-9a-f]{6})/gu)].map(
		({ groups }) => groups?.['hex'] ?? '',
	);
	return { light, dark };
}

function valueOf(block: string, name: string): string {
	const value = new RegExp(`--${name}: (.+);`, 'u').exec(block)?.[1];
	if (value === undefined) throw new Error(`tokens.css gives no colour --${name}.`);
	return value;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(front: string, back: string): number {
	const [low = 0, high = 0] = [luminance(front), luminance(back)].toSorted((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}
