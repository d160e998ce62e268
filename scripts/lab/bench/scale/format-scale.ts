import { formatTable } from '../results.ts';
import { OUTPUT_KINDS, type Output, type OutputKind } from './measure-output.ts';
import type { PeerResults } from './measure-peer.ts';
import { PEER } from './measure-peer.ts';
import { type Stage, type StageCost, STAGES } from './measure-build.ts';
import type { SizeResult } from './measure-size.ts';

const STAGE_NAMES: Record<Stage, string> = {
	ingestion: '入库（`npm run ingest`）',
	sources: '构建：再读来源并核对',
	pages: '构建：Astro的页面',
	relations: '构建：引用关系、相关段落',
	plan: '构建：找出要重做的',
	outputs: '构建：数据、引用文件、Akoma Ntoso等',
	permalinks: '构建：段落页、未收录文件的页',
	index: '构建：检索索引',
};

const KIND_NAMES: Record<OutputKind, string> = {
	permalinks: '段落页',
	documents: '文件页',
	'not held': '未收录文件的页',
	data: '数据（JSON）',
	'Akoma Ntoso': 'Akoma Ntoso',
	'citation files': '引用文件',
	symbols: '文号转址页',
	index: '检索索引',
	other: '其余',
};

const MISSING = '未测';
const gigabytes = (bytes: number | null) => (bytes === null ? MISSING : (bytes / 1e9).toFixed(2));
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const seconds = (value: number | null) => (value === null ? MISSING : value.toFixed(1));

type Cell = string | number;

const sumOutputs = (outputs: readonly Output[]): Output => ({
	files: outputs.reduce((sum, { files }) => sum + files, 0),
	bytes: outputs.reduce((sum, { bytes }) => sum + bytes, 0),
});

const costOf = ({ stages }: SizeResult, stage: Stage): StageCost =>
	stages.get(stage) ?? { cpuSeconds: null, peakBytes: null };

const sumCpu = (result: SizeResult, stages: readonly Stage[]): number | null => {
	const costs = stages.map((stage) => costOf(result, stage).cpuSeconds);
	return costs.includes(null) ? null : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
};

const perParagraph = (result: SizeResult) =>
	result.cpuSeconds === null ? null : (result.cpuSeconds / result.paragraphs) * 1000;

function formatStages(results: readonly SizeResult[]): string {
	const head = [
		'CPU秒（括号内：内存峰值GB）',
		...results.map(({ documents }) => `${String(documents)}份`),
	];
	const rows = STAGES.map((stage) => [
		STAGE_NAMES[stage],
		...results.map((result) => {
			const { cpuSeconds, peakBytes } = costOf(result, stage);
			return `${seconds(cpuSeconds)}（${gigabytes(peakBytes)}）`;
		}),
	]);
	return formatTable(head, [
		...rows,
		['合计', ...results.map((one) => `${seconds(one.cpuSeconds)}（${gigabytes(one.peakBytes)}）`)],
		['墙上时间，秒', ...results.map((one) => seconds(one.seconds))],
		['段数', ...results.map(({ paragraphs }) => paragraphs)],
		['每段CPU毫秒', ...results.map((one) => perParagraph(one)?.toFixed(2) ?? MISSING)],
	]);
}

function formatOutputs(results: readonly SizeResult[]): string {
	const head = [
		'MB（括号内：文件数）',
		...results.map(({ documents }) => `${String(documents)}份`),
	];
	const cell = ({ bytes, files }: Output) => `${megabytes(bytes)}（${String(files)}）`;
	const none = { files: 0, bytes: 0 };
	return formatTable(head, [
		...OUTPUT_KINDS.map((kind) => [
			KIND_NAMES[kind],
			...results.map(({ site }) => cell(site.get(kind) ?? none)),
		]),
		['整个站点', ...results.map(({ site }) => cell(sumOutputs([...site.values()])))],
		['每段kB', ...results.map((one) => bytesEach(one).toFixed(1))],
		['入库写出的MDX', ...results.map(({ content }) => cell(content))],
	]);
}

const bytesEach = ({ site, paragraphs }: SizeResult) =>
	sumOutputs([...site.values()]).bytes / paragraphs / 1000;

const judge = (value: number | null, aim: number, isAtLeast = false) =>
	value === null ? MISSING : (isAtLeast ? value >= aim : value <= aim) ? '达到' : '未达到';

/** The aims that the project sets itself at 1,000 documents, each with what was measured. */
function formatAims(results: readonly SizeResult[]): string {
	const at = (documents: number) => results.find((result) => result.documents === documents);
	const thousand = at(1000);
	if (thousand === undefined) return '没有量1,000份，目标未核对。';
	const ingestion = costOf(thousand, 'ingestion').cpuSeconds;
	const speed = ingestion === null ? null : thousand.sourceBytes / 1e6 / ingestion;
	const rest = sumCpu(thousand, ['sources', 'pages', 'relations', 'plan', 'outputs', 'permalinks']);
	const index = costOf(thousand, 'index').cpuSeconds;
	const [small, large] = [at(100), at(1800)].map((one) => one && perParagraph(one));
	const growth = small && large ? large / small : null;
	const peak = thousand.peakBytes === null ? null : thousand.peakBytes / 1e9;
	const rows: string[][] = [
		['入库，每CPU秒MB', '≥ 3', speed?.toFixed(2) ?? MISSING, judge(speed, 3, true)],
		['页面、段落页、数据、引用文件，CPU秒', '≤ 120', seconds(rest), judge(rest, 120)],
		['检索索引，CPU秒', '≤ 250', seconds(index), judge(index, 250)],
		['内存峰值，GB', '≤ 3', peak?.toFixed(2) ?? MISSING, judge(peak, 3)],
		[
			'1,800份时一段的CPU与100份时之比',
			'≤ 1.15',
			growth?.toFixed(2) ?? MISSING,
			judge(growth, 1.15),
		],
		[
			'添一份新文件与全部重做的CPU之比',
			'≤ 0.25',
			warmShare(thousand)?.toFixed(2) ?? MISSING,
			judge(warmShare(thousand), 0.25),
		],
		['每段的全部字节，kB', '≤ 12', bytesEach(thousand).toFixed(1), judge(bytesEach(thousand), 12)],
	];
	return formatTable(['1,000份时', '目标', '量得', ''], rows);
}

const warmShare = ({ warm, cpuSeconds }: SizeResult): number | null =>
	warm.cpuSeconds === null || cpuSeconds === null ? null : warm.cpuSeconds / cpuSeconds;

function formatWarm(results: readonly SizeResult[]): string {
	const proof = { true: '相同', false: '**不同**', null: '未比' };
	return formatTable(
		['', ...results.map(({ documents }) => `${String(documents)}份`)],
		[
			['入库和构建，CPU秒', ...results.map(({ warm }) => seconds(warm.cpuSeconds))],
			['与全部重做之比', ...results.map((one) => warmShare(one)?.toFixed(2) ?? MISSING)],
			['内存峰值，GB', ...results.map(({ warm }) => gigabytes(warm.peakBytes))],
			[
				'重新写出的文件',
				...results.map(({ warm }) => `${String(warm.made)}／${String(warm.files)}`),
			],
			[
				'与从头构建逐字节比对',
				...results.map(({ warm }) => proof[String(warm.isAsCold) as keyof typeof proof]),
			],
		],
	);
}

function formatPeer(results: readonly SizeResult[], peer: PeerResults): string {
	const rows = results.map((own): Cell[] => {
		const other = peer.get(own.documents);
		const ours = [
			seconds(own.cpuSeconds),
			gigabytes(own.peakBytes),
			megabytes(sumOutputs([...own.site.values()]).bytes),
		];
		const theirs =
			other === undefined
				? ['略过，因为没有要求', '', '']
				: 'skipped' in other
					? [`略过，因为${other.skipped.replaceAll(/\s+/gu, ' ')}`, '', '']
					: [seconds(other.cpuSeconds), gigabytes(other.peakBytes), megabytes(other.site.bytes)];
		return [`${String(own.documents)}份`, ...ours, ...theirs];
	});
	return formatTable(['', '本库CPU秒', '峰值GB', 'MB', 'Starlight CPU秒', '峰值GB', 'MB'], rows);
}

/** Returns the section of the results on growth, in Markdown; `notes` are the author's words on what falls short. */
export function formatScale(
	setting: string,
	results: readonly SizeResult[],
	peer: PeerResults,
	notes: string,
): string {
	const altered = [...(results.at(-1)?.altered ?? [])].map(
		([name, times]) => `${name} ${String(times)}`,
	);
	return [
		'## 规模',
		setting,
		'每份测量用的文件排成来源的四种样式（首页、标题、脚注、互相引用的文号），入库和构建用的是真命令；本库的五份文件也在内。“构建：再读来源并核对”是构建自己再读一遍来源、与入库结果比对。字节是文件的表观大小。',
		`![各部分的CPU时间随段数的变化](growth.svg)`,
		formatAims(results),
		formatStages(results),
		formatOutputs(results),
		'### 添一份新文件\n\n上面各份建好之后再添一份文件，入库，构建；没有变的文件取自前一次构建。',
		formatWarm(results),
		`### 与Starlight比较\n\n同样的段落排成Starlight ${PEER['@astrojs/starlight']}（Astro ${PEER.astro}）的普通页面，一份文件一页，用它自带的检索；没有段落页、数据、引用关系和Akoma Ntoso。`,
		formatPeer(results, peer),
		altered.length === 0 ? '' : `排样式时改动的段落：${altered.join('，')}。`,
		notes,
	]
		.filter((part) => part !== '')
		.join('\n\n');
}
