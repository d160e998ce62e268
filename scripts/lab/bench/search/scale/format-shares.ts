import { formatTable, quantile } from '../../results.ts';
import { type Measured as Cost, peakMemory } from '../../run-measured.ts';
import { formatHard, type MeasuredHardQueries } from '../measure-hard.ts';
import { SHARES } from './draw-shares.ts';
import type { MeasuredShares } from './measure-shares.ts';
import type { PlainShares } from './plain-shares.ts';
import type { SqliteShares } from './sqlite-shares.ts';

export interface ScaleResult {
	name: string;
	source: string;
	records: number;
	own: MeasuredShares & { cost: Cost; size: number };
	/** Null where it was not measured, with the reason. */
	plain: (PlainShares & { cost: Cost }) | string;
	sqlite: (SqliteShares & { cost: Cost }) | string;
	/** Null for a corpus of which nothing is promised. */
	hard: MeasuredHardQueries | null;
}

/** What is told of a search, in the order of the columns. */
interface Told {
	kind: string;
	warm: number;
	first: number;
	bytes: number;
}

const kilo = (bytes: number) => (bytes / 1e3).toFixed(0);
const isRight = (one: { wanted: number; counted: number; isRight?: boolean | null }) =>
	one.wanted === one.counted && one.isRight !== false;

function describeTimes(all: readonly Told[]): string[] {
	const of = (key: 'warm' | 'first' | 'bytes') => all.map((one) => one[key]);
	return [
		quantile(of('warm'), 0.5).toFixed(1),
		quantile(of('warm'), 0.95).toFixed(1),
		quantile(of('first'), 0.5).toFixed(1),
		quantile(of('first'), 0.95).toFixed(1),
		kilo(quantile(of('bytes'), 0.5)),
		kilo(quantile(of('bytes'), 0.95)),
	];
}

function describeCost(cold: readonly number[], cost: Cost, size: number): string[] {
	const peak = peakMemory(cost.samples);
	return [
		kilo(quantile(cold, 0.5)),
		kilo(Math.max(...cold)),
		(size / 1e6).toFixed(0),
		cost.cpuSeconds?.toFixed(0) ?? '未测',
		peak === null ? '未测' : (peak / 1e9).toFixed(2),
	];
}

function describeRight(all: Parameters<typeof isRight>[0][]): string {
	return `${String(all.filter(isRight).length)}/${String(all.length)}`;
}

const UNMEASURED = Array<string>(5).fill('');

/** Returns the row of how many times as much one row has as another, where both have a number that is not nothing. */
function compareRows(name: string, own: readonly string[], peer: readonly string[]): string[] {
	const ratios = own.slice(2).map((value, at) => {
		const [ours, theirs] = [Number(value), Number(peer[at + 2])];
		return value === '' || !(ours > 0) || !(theirs > 0) ? '' : (ours / theirs).toFixed(2);
	});
	return [name, '', ...ratios];
}

/** Returns the section of the results on the search of large corpora, in Markdown. */
export function formatScale(setting: string, results: readonly ScaleResult[]): string {
	return [
		'## 检索：五十年的文件',
		setting,
		'“初问”是打开着的页面第一次问，文件从本机的服务器取；“再问”是同一查询再问一次，字节都已取到。毫秒都含前20条的摘录、全部总数和各项计数。字节按gzip计；SQLite的字节是它读过的4096字节的页，用HTTP范围请求须逐页取，不压缩，也不含它的程序。“全对”核对总数，不超过200条的逐条核对。',
		...results.map(formatShares),
	].join('\n\n');
}

/** Returns the rows of one corpus, in Markdown. */
function formatShares({ name, source, records, own, plain, sqlite, hard }: ScaleResult): string {
	const whole = [
		'**本库：全部**',
		describeRight(own.queries),
		...describeTimes(own.queries),
		...describeCost(own.cold, own.cost, own.size),
	];
	const rows: string[][] = [
		...SHARES.map((kind) => {
			const all = own.queries.filter((one) => one.kind === kind);
			return [`本库：${kind}`, describeRight(all), ...describeTimes(all), ...UNMEASURED];
		}),
		whole,
	];
	const notes: string[] = [];
	if (typeof plain === 'string') notes.push(`Pagefind默认：${plain}`);
	else {
		const peer = [
			'Pagefind默认：全部',
			describeRight(plain.queries),
			...describeTimes(plain.queries),
			...describeCost(plain.cold, plain.cost, plain.size),
		];
		rows.push(peer, compareRows('比值：本库与Pagefind', whole, peer));
	}
	if (typeof sqlite === 'string') notes.push(`SQLite FTS5：${sqlite}`);
	else {
		const [short, long] = [true, false].map((is) =>
			sqlite.queries.filter(({ isShort }) => isShort === is),
		);
		const peer = [
			'SQLite FTS5：三字以上',
			describeRight(long ?? []),
			...describeTimes(long ?? []),
			...describeCost(sqlite.cold, sqlite.cost, sqlite.size),
		];
		const asked = new Set(long?.map(({ text }) => text));
		const same = own.queries.filter(({ text }) => asked.has(text));
		const ours = [
			'本库：同样的三字以上',
			describeRight(same),
			...describeTimes(same),
			...UNMEASURED,
		];
		rows.push(
			[
				'SQLite FTS5：一两字，逐条找',
				describeRight(short ?? []),
				...describeTimes(short ?? []),
				...UNMEASURED,
			],
			peer,
			ours,
			compareRows('比值：本库与FTS5，三字以上', ours, peer),
		);
		notes.push(
			'一两字在FTS5里没有词，要把全部文本读一遍：第一个这样的查询取整个库，以后的都在内存里，故其字节为0。',
		);
	}
	return [
		`### ${name}，五类查询各占五分之一`,
		`${source}，${String(records)}条记录；${String(own.queries.length)}个查询。`,
		formatTable(
			[
				'',
				'全对',
				'再问p50毫秒',
				'p95',
				'初问p50毫秒',
				'p95',
				'初问kB（中位）',
				'（p95）',
				'冷启动kB（中位）',
				'（最多）',
				'索引MB',
				'建索引CPU秒',
				'内存峰值GB',
			],
			rows,
		),
		...notes,
		...(hard === null ? [] : [formatHard(hard)]),
	].join('\n\n');
}
