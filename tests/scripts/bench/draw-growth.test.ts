import { expect, test } from 'vitest';
import { drawGrowth } from '../../../scripts/lab/bench/scale/draw-growth.ts';

const CHART = {
	title: 'CPU <秒>',
	xLabel: '段数',
	yLabel: '秒',
	lines: [
		{
			name: '页面',
			points: [
				{ x: 100, y: 10 },
				{ x: 1000, y: 100 },
			],
		},
		{
			name: '索引',
			points: [
				{ x: 100, y: 10 },
				{ x: 1000, y: 100 },
			],
		},
	],
};

const pathsOf = (svg: string) =>
	[...svg.matchAll(/<path d="([^"]*)" fill="none"/g)].map(([, path = '']) =>
		[...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
	);

test('draws what grows in proportion as a line through the origin', () => {
	const [line = []] = pathsOf(drawGrowth(CHART));
	const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = line;
	const origin = { x: 70, y: 364 };
	expect((origin.y - y1) / (x1 - origin.x)).toBeCloseTo((origin.y - y2) / (x2 - origin.x), 2);
});

test('names each line at its end, none over another', () => {
	const svg = drawGrowth(CHART);
	const places = ['页面', '索引'].map((name) =>
		Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}`).exec(svg)?.[1]),
	);
	expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeGreaterThanOrEqual(16);
});

test('keeps text text, and gives the same bytes each time', () => {
	expect(drawGrowth(CHART)).toContain('aria-label="CPU &lt;秒&gt;"');
	expect(drawGrowth(CHART)).toBe(drawGrowth(CHART));
});

test('is a chart without anything measured, too', () => {
	const svg = drawGrowth({ ...CHART, lines: [{ name: '无', points: [] }] });
	expect(svg).not.toMatch(/NaN|Infinity/);
});
