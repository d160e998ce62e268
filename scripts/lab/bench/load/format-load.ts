import { formatTable } from '../results.ts';
import type { LoadResult } from './run-wrk.ts';

/** What was asked for, and what came of it. */
export interface LoadRow {
	name: string;
	/** Of the program that serves; null where the system does not tell. */
	cpuSeconds: number | null;
	result: LoadResult | { skipped: string };
}

const HEAD = [
	...['', '每秒请求', 'nginx每CPU秒请求', '每次答复kB', '每秒MB'],
	...['中位毫秒', '99%毫秒', '最多毫秒', '答错', '断开', '超时'],
];

function listCells({ name, cpuSeconds, result }: LoadRow): (string | number)[] {
	if ('skipped' in result)
		return [name, `略过，因为${result.skipped}`, ...HEAD.slice(2).map(() => '')];
	const { requests, bytes, seconds, badStatus, failed, timeouts, milliseconds } = result;
	return [
		name,
		(requests / seconds).toFixed(0),
		cpuSeconds === null ? '未测' : (requests / cpuSeconds).toFixed(0),
		(bytes / requests / 1000).toFixed(1),
		(bytes / seconds / 1e6).toFixed(1),
		...milliseconds.map((value) => value.toFixed(1)),
		...[badStatus, failed, timeouts],
	];
}

/** Returns the section of the results on load, in Markdown. */
export function formatLoad(setting: string, rows: readonly LoadRow[]): string {
	return [
		'## 许多人同时看',
		setting,
		'网页和服务它们的nginx、发请求的wrk都在这台机器上，只走127.0.0.1；每个客户端得到答复就再问，请求要压缩的答复。nginx用构建写出的设置（`deploy/nginx.conf`），Starlight的页也用它，一个工作进程。“各种页”是段落的页四成、文件的页三成、首页和清单和检索页两成、文件的数据一成，次序固定。答错是400以上的答复，断开是连不上、读不到或写不出，超时是两秒还没有答完（wrk的限度，不算在毫秒里）。',
		formatTable(HEAD, rows.map(listCells)),
	].join('\n\n');
}
