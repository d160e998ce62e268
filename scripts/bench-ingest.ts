import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ingestDocument } from '../src/ingest/ingest-document.ts';
import { serialiseDocument } from '../src/ingest/serialise/serialise-document.ts';
import { describeSetting, formatTable, writeSection } from './lab/bench/results.ts';
import { dressDocument } from './lab/bench/scale/dress-document.ts';
import { readRecords } from './lab/bench/scale-records.ts';

const { values } = parseArgs({
	options: {
		documents: { type: 'string', default: '400' },
		remark: { type: 'string' },
	},
});

/** Returns the CPU seconds that a step takes, user and system, all threads. */
function measure(step: () => void): number {
	const before = process.cpuUsage();
	step();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

const root = process.cwd();
const { records, source } = await readRecords(root, Number(values.documents));
const sources = records.map((_, at) => {
	const { file, text, facts } = dressDocument(records, at);
	const bytes = new TextEncoder().encode(text);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return {
		entry: { file, sha256, origin: '为测量而编', ...(facts && { facts }) },
		bytes,
		sha256,
		text,
	};
});
const megabytes = sources.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;

const parser = unified().use(remarkParse);
let [ingestion, reference] = [0, 0];
// In turn, so that what else runs on the machine slows both alike.
for (const one of sources) {
	ingestion += measure(() => {
		const { document, findings } = ingestDocument(one);
		if (document === null) {
			throw new Error(`${one.entry.file}: ${findings.map(({ message }) => message).join(' ')}`);
		}
		serialiseDocument(document);
	});
	reference += measure(() => {
		parser.parse(one.text);
	});
}

const setting = describeSetting(
	'npm run bench:ingest',
	`文本：${source}，${String(sources.length)}份，${megabytes.toFixed(1)} MB`,
	`测量末尾的系统负载${(loadavg()[0] ?? 0).toFixed(1)}`,
);
const row = (name: string, seconds: number) => [
	name,
	seconds.toFixed(2),
	(megabytes / seconds).toFixed(2),
	(seconds / reference).toFixed(2),
];
const text = [
	'## 入库的快慢',
	`${setting}。`,
	'同一个进程里每份先入库，再由remark-parse读同样的文本，都从没有编译过的代码开始；只计读入内存之后，不含启动和写盘。比值少受机器快慢和负载的影响。',
	formatTable(
		['', 'CPU秒', '每CPU秒MB', '与remark-parse之比'],
		[row('入库（读、证明、写成MDX）', ingestion), row('remark-parse（只读成语法树）', reference)],
	),
	...(values.remark === undefined ? [] : [values.remark]),
].join('\n\n');
await writeSection(root, 'ingest', text);
console.log(text);
