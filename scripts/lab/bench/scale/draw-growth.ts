import type { Stage } from './measure-build.ts';
import type { SizeResult } from './measure-size.ts';

/** A line of a chart: its name, and a value at each size. */
export interface GrowthLine {
	name: string;
	points: readonly { x: number; y: number }[];
}

export interface GrowthChart {
	title: string;
	/** What the horizontal axis counts. */
	xLabel: string;
	yLabel: string;
	lines: readonly GrowthLine[];
}

const SIZE = { width: 720, height: 420, left: 70, right: 190, top: 56, bottom: 56 };
const TICKS = 5;
/** Colours that are told apart on white and on black, and by those who see red and green alike. */
const COLOURS = ['#2a78c2', '#c2571a', '#4d8f3c', '#8a5bb0', '#b08a00', '#4a9a9a'];
const INK = '#767676';
/** Distance between two names at the end of their lines, at the least. */
const NAME_HEIGHT = 16;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const round = (value: number) => String(Math.round(value * 10) / 10);

/** Returns the least of 1, 2, 2.5, 5 times a power of ten that is not less than a value. */
function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

function writeText(x: number, y: number, text: string, more = ''): string {
	return `<text x="${round(x)}" y="${round(y)}"${more}>${escape(text)}</text>`;
}

/** Returns the heights of names, each as near as may be to where it is wanted, none over another. */
function spreadNames(wanted: readonly number[]): number[] {
	const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
	const places = [...wanted];
	let last = -Infinity;
	for (const { y, index } of order) {
		last = Math.max(y, last + NAME_HEIGHT);
		places[index] = last;
	}
	return places;
}

/** Returns a chart of growth as SVG, both axes from nought and in proportion, so that a straight line is linear cost. */
export function drawGrowth({ title, xLabel, yLabel, lines }: GrowthChart): string {
	const { width, height, left, right, top, bottom } = SIZE;
	const points = lines.flatMap((line) => line.points);
	const most = {
		x: Math.max(1, ...points.map(({ x }) => x)),
		y: roundUp(Math.max(1e-9, ...points.map(({ y }) => y))),
	};
	const place = {
		x: (value: number) => left + (value / most.x) * (width - left - right),
		y: (value: number) => height - bottom - (value / most.y) * (height - top - bottom),
	};
	const xs = [...new Set(points.map(({ x }) => x))].toSorted((a, b) => a - b);
	const grid = Array.from({ length: TICKS + 1 }, (_, tick) => {
		const value = (most.y * tick) / TICKS;
		const y = round(place.y(value));
		return [
			`<path d="M${String(left)} ${y}H${String(width - right)}" stroke="${INK}" stroke-opacity=".25"/>`,
			writeText(
				left - 8,
				place.y(value) + 4,
				String(Number(value.toPrecision(3))),
				' text-anchor="end"',
			),
		].join('');
	});
	// Names of sizes that stand too close to the one before would run into it.
	let lastName = -Infinity;
	const names = xs.flatMap((x) => {
		if (place.x(x) - lastName < 36) return [];
		lastName = place.x(x);
		return [writeText(place.x(x), height - bottom + 20, String(x), ' text-anchor="middle"')];
	});
	const ends = spreadNames(lines.map((line) => place.y(line.points.at(-1)?.y ?? 0) + 4));
	const drawn = lines.map(({ name, points: own }, index) => {
		const colour = COLOURS[index % COLOURS.length] ?? INK;
		const path = own.map(
			({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(place.x(x))} ${round(place.y(y))}`,
		);
		const dots = own.map(
			({ x, y }) =>
				`<circle cx="${round(place.x(x))}" cy="${round(place.y(y))}" r="3.5" fill="${colour}"/>`,
		);
		const end = place.x(own.at(-1)?.x ?? 0) + 10;
		return [
			`<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
			...dots,
			writeText(end, ends[index] ?? 0, name, ` fill="${colour}"`),
		].join('');
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" font-family="sans-serif" font-size="13" fill="${INK}" role="img" aria-label="${escape(title)}">`,
		writeText(left, 24, title, ' font-size="16"'),
		writeText(left, top - 12, yLabel),
		...grid,
		...names,
		writeText((left + width - right) / 2, height - 12, xLabel, ' text-anchor="middle"'),
		...drawn,
		'</svg>',
		'',
	].join('\n');
}

/** The lines of the chart: stages that belong together, and what they are called. */
const STAGE_LINES: readonly { name: string; stages: readonly Stage[] }[] = [
	{ name: '页面', stages: ['sources', 'relations', 'plan', 'pages'] },
	{ name: '检索索引', stages: ['index'] },
	{ name: '段落页、未收录文件的页', stages: ['permalinks'] },
	{ name: '数据等', stages: ['outputs'] },
	{ name: '入库', stages: ['ingestion'] },
];

/** Returns the chart of CPU seconds over paragraphs as SVG: what grows in proportion is a straight line. */
export function chartGrowth(results: readonly SizeResult[]): string {
	const lines = STAGE_LINES.map(({ name, stages }) => ({
		name,
		points: results.map((result) => ({
			x: result.paragraphs,
			y: stages.reduce((sum, stage) => sum + (result.stages.get(stage)?.cpuSeconds ?? 0), 0),
		})),
	}));
	return drawGrowth({
		title: '各部分的CPU时间随段数的变化',
		xLabel: '段数',
		yLabel: 'CPU秒',
		lines,
	});
}
