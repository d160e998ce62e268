import { drawPapers } from './lab/bench/versions/draw-papers.ts';
import { measureVersions } from './lab/bench/versions/measure-versions.ts';
import { describeSetting, formatTable, writeSection } from './lab/bench/results.ts';
import { readRecords } from './lab/bench/scale-records.ts';

/** Documents of each run, a fifth of them revisions. */
const SIZES = [250, 500, 1000];

const root = process.cwd();
const { records, source } = await readRecords(root, Math.max(...SIZES) + 1);
// What is compiled on the way is no part of it.
measureVersions(drawPapers(records, 50));
const results = SIZES.map((size) => measureVersions(drawPapers(records, size)));
const seconds = (value: number) => value.toFixed(2);
const table = formatTable(
	[
		'文件',
		'其中修订版',
		'处',
		'归组',
		'比较',
		'各处的说明',
		'对照页',
		'合计CPU秒',
		'每份修订版，毫秒',
		'每份对照，kB',
	],
	results.map(({ documents, revisions, places, collect, compare, notes, pages, bytes }) => {
		const total = collect + compare + notes + pages;
		return [
			documents,
			revisions,
			places,
			seconds(collect),
			seconds(compare),
			seconds(notes),
			seconds(pages),
			seconds(total),
			((total / revisions) * 1000).toFixed(1),
			(bytes / revisions / 1000).toFixed(1),
		];
	}),
);
const text = `## 版本

${describeSetting('npm run bench:versions', `文本：${source.split('，', 1).join('')}`)}。

修订版由程序按固定的种子从原文改出（改字、增、删、移、拆、合，约四成的段落有改动）。量的是构建为版本多做的事：归组，逐对比较，在每份文件的页和每段自己的页上说明，写出对照页的内容；各列为CPU秒。对照页的外框由Astro做，与别的清单页相同，不在其内。

${table}`;
await writeSection(root, 'versions', text);
console.log(text);
