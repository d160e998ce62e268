import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unpackChromium } from '../tests/site/chromium.ts';
import { formatPages, type MeasuredPage } from './lab/bench/pages/format-pages.ts';
import {
	installLighthouse,
	LIGHTHOUSE_VERSION,
	runLighthouse,
} from './lab/bench/pages/run-lighthouse.ts';
import { describeSetting, writeSection } from './lab/bench/results.ts';
import { serveCompressed } from './lab/bench/serve-compressed.ts';
import { runBuild } from './build/run-build.ts';
import { createProgress } from './report/progress.ts';

const PAGES = [
	{ name: '文件', path: 'gb/346/ins/8/' },
	{ name: '段落', path: 'gb/346/ins/8/p12/' },
	{ name: '检索', path: 'search/' },
	{ name: '检索结果', path: 'search/?q=%E7%A4%BE%E4%BC%9A%E5%AF%B9%E8%AF%9D' },
	{ name: '阅读路径', path: 'paths/how-to-read-a-governing-body-document/' },
];

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const progress = createProgress();

async function measure(program: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-pages-'));
	const outDir = join(folder, 'dist');
	await using server = await serveCompressed(() => outDir);
	try {
		// Canonical addresses are judged too, so the site is built for where it is served.
		const [root, cacheDir] = [process.cwd(), join(folder, 'cache')];
		await runBuild({ root, outDir, cacheDir, site: server.origin, base: '/', progress });
		const chromium = await unpackChromium();
		const pages: MeasuredPage[] = [];
		for (const { name, path } of PAGES) {
			const page: MeasuredPage = { name, path, runs: [] };
			pages.push(page);
			while (page.runs.length < Number(values.runs)) {
				progress.line(`${name}, run ${String(page.runs.length + 1)}`);
				page.runs.push(await runLighthouse(program, `${server.origin}/${path}`, chromium));
			}
		}
		const setting = describeSetting(
			'npm run bench:pages',
			`Lighthouse ${LIGHTHOUSE_VERSION}，默认设置（模拟的手机和慢速网络），${values.runs}次取中位`,
			`测量末尾的系统负载${(loadavg()[0] ?? 0).toFixed(1)}；gzip，没有CDN。负载高于处理器数时，机器上有别的工作，` +
				'性能分偏低。检索结果页由robots.txt有意排除在搜索引擎之外，SEO一项因此扣分。',
		);
		return formatPages(setting, pages);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

let program: string | undefined;
try {
	program = await installLighthouse();
} catch (error) {
	const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
	progress.line(`Skipped, because Lighthouse cannot be installed: ${reason}`);
}
if (program !== undefined) {
	const text = await measure(program);
	await writeSection(process.cwd(), 'lighthouse', text);
	progress.line(text);
}
