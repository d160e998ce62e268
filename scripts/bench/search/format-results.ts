import type { Measured, Measurement } from './measure-queries.ts';
import type { Cost } from './watch-process.ts';

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
	/** Null where the peer was not measured. */
	plain: Index | null;
}

function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((left, right) => left - right);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const kB = (bytes: number) => (bytes / 1000).toFixed(0);
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);

function row(cells: readonly (string | number)[]): string {
	return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

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
	return table(
		['查询', '全对', '查全', '查准', '首个命中的位次', 'p50毫秒', 'p95毫秒'],
		[
			...kinds.map((kind) => [kind, ...describe(queries.filter((one) => one.kind === kind))]),
			['全部', ...describe(queries)],
		],
	);
}

function formatCosts({ own, plain }: CorpusResult): string {
	const line = (name: string, { cost, bytes, measurement }: Index) => [
		name,
		(bytes / 1e6).toFixed(1),
		kB(measurement.largestFile),
		kB(measurement.firstBytes),
		kB(
			quantile(
				measurement.queries.slice(1).map((one) => one.bytes),
				0.5,
			),
		),
		quantile(
			measurement.queries.map((one) => one.milliseconds),
			0.95,
		).toFixed(1),
		cost.cpuSeconds === null ? '未测' : cost.cpuSeconds.toFixed(1),
		cost.peakMegabytes === null ? '未测' : (cost.peakMegabytes / 1000).toFixed(2),
	];
	const rows = [line('本库的检索', own)];
	if (plain !== null) {
		rows.push(line('Pagefind默认', plain));
		const [ours, peer] = [own, plain].map(({ bytes, cost, measurement }) => [
			bytes,
			measurement.largestFile,
			measurement.firstBytes,
			quantile(
				measurement.queries.slice(1).map((one) => one.bytes),
				0.5,
			),
			quantile(
				measurement.queries.map((one) => one.milliseconds),
				0.95,
			),
			cost.cpuSeconds ?? 0,
			cost.peakMegabytes ?? 0,
		]);
		rows.push([
			'比值',
			...(ours ?? []).map((value, at) => {
				const other = peer?.[at] ?? 0;
				return other === 0 ? '–' : (value / other).toFixed(2);
			}),
		]);
	}
	return table(
		[
			'',
			'索引MB',
			'最大文件kB',
			'首次查询kB',
			'以后查询kB（中位）',
			'p95毫秒',
			'建索引CPU秒',
			'内存峰值GB',
		],
		rows,
	);
}

function formatCorpus(result: CorpusResult): string {
	const { name, source, records, own, plain } = result;
	return [
		`### ${name}`,
		`${source}，${String(records)}条记录，${String(own.measurement.queries.length)}个查询。`,
		formatCosts(result),
		'本库的检索：',
		formatQueries(own.measurement),
		...(plain === null
			? ['没有与Pagefind默认比较。']
			: ['Pagefind默认：', formatQueries(plain.measurement)]),
	].join('\n\n');
}

/** Returns the section of the results on the search, in Markdown. */
export function formatResults(setting: string, results: readonly CorpusResult[]): string {
	return [
		'## 检索',
		setting,
		'“全对”是结果恰好等于逐字比对所得的查询数；字节按gzip计，含程序；毫秒在字节取到之后计，含前20条的摘录。结果超过2000条的查询只核对总数。',
		...results.map(formatCorpus),
	].join('\n\n');
}
