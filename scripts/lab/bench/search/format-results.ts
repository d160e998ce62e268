import { formatHard, type MeasuredHardQueries } from './measure-hard.ts';
import type { Measured, Measurement } from './measure-queries.ts';
import { formatTable, quantile } from '../results.ts';
import { type Measured as Cost, peakMemory } from '../run-measured.ts';

export interface Index {
	cost: Cost;
	/** Bytes of all files, uncompressed by the server. */
	bytes: number;
	measurement: Measurement;
}

export interface CorpusResult {
	name: string;
	source: string;
	records: number;
	own: Index;
	plain: Index;
	hard: MeasuredHardQueries;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);

/** Queries whose found set is exactly the right one. */
const countRight = (all: readonly Measured[]) =>
	all.filter(({ wanted, right, found }) => wanted === right && found === wanted).length;

function describe(all: readonly Measured[]): (string | number)[] {
	const times = all.map(({ milliseconds }) => milliseconds);
	const ranks = all.filter(({ wanted }) => wanted > 0).map(({ rank }) => rank);
	return [
		`${String(countRight(all))}/${String(all.length)}`,
		ratio(sum(all.map(({ right }) => right)), sum(all.map(({ wanted }) => wanted))),
		ratio(sum(all.map(({ right }) => right)), sum(all.map(({ found }) => found))),
		ranks.length === 0 ? '' : String(quantile(ranks, 0.5)),
		quantile(times, 0.5).toFixed(1),
		quantile(times, 0.95).toFixed(1),
	];
}

function formatQueries({ queries }: Measurement): string {
	const kinds = [...new Set(queries.map(({ kind }) => kind))];
	return formatTable(
		['查询', '全对', '查全', '查准', '首个命中的位次', 'p50毫秒', 'p95毫秒'],
		[
			...kinds.map((kind) => [kind, ...describe(queries.filter((one) => one.kind === kind))]),
			['全部', ...describe(queries)],
		],
	);
}

/** What an index costs, in the order of the columns. */
function listCosts({ cost, bytes, measurement }: Index): (number | null)[] {
	const { queries, coldBytes, largestFile } = measurement;
	const later = queries.slice(1).map((one) => one.bytes);
	const times = queries.map(({ milliseconds }) => milliseconds);
	const peak = peakMemory(cost.samples);
	return [
		bytes / 1e6,
		largestFile / 1e3,
		quantile(coldBytes, 0.5) / 1e3,
		Math.max(...coldBytes) / 1e3,
		quantile(later, 0.5) / 1e3,
		quantile(times, 0.5),
		quantile(times, 0.95),
		cost.cpuSeconds,
		peak === null ? null : peak / 1e9,
	];
}

/** Digits behind the point, in the order of the columns. */
const DIGITS = [1, 0, 0, 0, 0, 1, 1, 1, 2];

function formatCosts({ own, plain }: CorpusResult): string {
	const [ours, peer] = [listCosts(own), listCosts(plain)];
	const write = (costs: readonly (number | null)[]) =>
		costs.map((value, at) => value?.toFixed(DIGITS[at]) ?? '未测');
	const ratios = ours.map((value, at) => {
		const other = peer[at] ?? 0;
		return value === null || other === 0 ? '–' : (value / other).toFixed(2);
	});
	return formatTable(
		[
			'',
			'索引MB',
			'最大文件kB',
			'首次查询kB（中位）',
			'（最多）',
			'以后查询kB（中位）',
			'p50毫秒',
			'p95毫秒',
			'建索引CPU秒',
			'内存峰值GB',
		],
		[
			['本库的检索', ...write(ours)],
			['Pagefind默认', ...write(peer)],
			['比值', ...ratios],
		],
	);
}

function formatCorpus(result: CorpusResult): string {
	const { name, source, records, own, plain, hard } = result;
	const [ours, peer] = [own, plain].map(({ measurement }) => String(measurement.queries.length));
	return [
		`### ${name}`,
		`${source}，${String(records)}条记录；本库的检索${ours ?? ''}个查询，Pagefind默认${peer ?? ''}个。`,
		formatCosts(result),
		'本库的检索：',
		formatQueries(own.measurement),
		'Pagefind默认：',
		formatQueries(plain.measurement),
		'一次回答在本库准许20毫秒加查询每字1毫秒，在更大的库准许2秒；字节都已取到。每类问几个，列出最贵的一个：',
		formatHard(hard),
	].join('\n\n');
}

/** Returns the section of the results on the search, in Markdown. */
export function formatResults(setting: string, results: readonly CorpusResult[]): string {
	return [
		'## 检索',
		setting,
		'“全对”是结果恰好等于逐字比对所得的查询数。字节按gzip计。首次查询是新打开的空白页调用`import("/search/search.js")`和`search(…)`取的全部文件，每种查询各一次，不含检索页本身。毫秒在字节取到之后计，含前20条的摘录。结果超过2000条的查询只核对总数。',
		...results.map(formatCorpus),
	].join('\n\n');
}
