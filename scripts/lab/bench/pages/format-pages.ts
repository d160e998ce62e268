import { formatTable, quantile } from '../results.ts';
import { CATEGORIES, METRICS, type PageRun } from './run-lighthouse.ts';

export interface MeasuredPage {
	name: string;
	path: string;
	runs: PageRun[];
}

const HEAD = [
	...['页', '性能', '无障碍', '最佳做法', 'SEO'],
	...['FCP毫秒', 'LCP毫秒', 'TBT毫秒', 'CLS', '性能各次'],
];

function listCells({ name, path, runs }: MeasuredPage): string[] {
	const scores = CATEGORIES.map((key) =>
		quantile(
			runs.map((run) => run.scores[key] ?? 0),
			0.5,
		),
	);
	const metrics = METRICS.map((key) => {
		const value = quantile(
			runs.map((run) => run.metrics[key] ?? 0),
			0.5,
		);
		return key === 'cumulative-layout-shift' ? value.toFixed(3) : value.toFixed(0);
	});
	const each = runs.map(({ scores: { performance } }) => String(performance));
	return [`${name} \`/${path}\``, ...scores.map(String), ...metrics, each.join('、')];
}

/** Returns the section of the results on the pages, in Markdown. */
export function formatPages(setting: string, pages: readonly MeasuredPage[]): string {
	const failed = pages.flatMap(({ name, runs }) =>
		[...new Set(runs.flatMap((run) => run.failed))].map((title) => `- ${name}：${title}`),
	);
	return [
		'## 页面',
		setting,
		formatTable(HEAD, pages.map(listCells)),
		failed.length === 0
			? '性能之外的各项检查全部通过。'
			: `没有通过的检查：\n\n${failed.join('\n')}`,
	].join('\n\n');
}
