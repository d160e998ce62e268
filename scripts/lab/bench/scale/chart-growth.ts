import { drawGrowth } from './draw-growth.ts';
import type { Stage } from './measure-build.ts';
import type { SizeResult } from './measure-size.ts';

/** The lines of the chart: stages that belong together, and what they are called. */
const LINES: readonly { name: string; stages: readonly Stage[] }[] = [
	{ name: '页面', stages: ['sources', 'relations', 'plan', 'pages'] },
	{ name: '检索索引', stages: ['index'] },
	{ name: '段落页', stages: ['permalinks'] },
	{ name: '数据等', stages: ['outputs'] },
	{ name: '入库', stages: ['ingestion'] },
];

/** Returns the chart of CPU seconds over paragraphs as SVG: what grows in proportion is a straight line. */
export function chartGrowth(results: readonly SizeResult[]): string {
	const lines = LINES.map(({ name, stages }) => ({
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
