import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeNew } from '../../../../src/files/write.ts';
import { assignPlace } from './draft-document.ts';
import { cleanText } from './clean-text.ts';
import { measureFolder, type Output } from './measure-output.ts';
import { peakMemory, runMeasured } from '../run-measured.ts';
import type { ScaleRecord } from '../scale-records.ts';

/** What plain Starlight is made of. It is no dependency: it is installed into a folder of its own to be measured. */
export const PEER = { '@astrojs/starlight': '0.42.4', astro: '7.3.4' } as const;

/** More than this a small machine does not have. */
const MEMORY_LIMIT = 3e9;

export interface PeerResult {
	documents: number;
	paragraphs: number;
	cpuSeconds: number | null;
	peakBytes: number | null;
	seconds: number;
	site: Output;
	index: Output;
}

/** Sizes in order, each with its result or the reason why there is none. */
export type PeerResults = Map<number, PeerResult | { skipped: string }>;

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
	site: 'http://localhost:4321',
	integrations: [starlight({ title: 'Peer', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`;
const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Returns a record as a page of Starlight: the same paragraphs, numbered, as a plain site would have them. */
function printPage({ paragraphs }: ScaleRecord, symbol: string): string {
	const texts = paragraphs.map((text, index) => {
		const safe = cleanText(text).text.replaceAll(
			/[<>{}&[\]_*~`\\|]/gu,
			(sign) => `&#${String(sign.codePointAt(0))};`,
		);
		return `## 第${String(index + 1)}段\n\n${safe}\n`;
	});
	return `---\ntitle: ${symbol}\n---\n\n${texts.join('\n')}`;
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		writeNew(join(folder, path), text);
	}
}

/** Installs the peer into a folder with the npm that is configured. Returns why it could not, or null. */
async function install(folder: string): Promise<string | null> {
	await writeFiles(folder, {
		'package.json': JSON.stringify({ private: true, type: 'module', dependencies: PEER }),
		'astro.config.mjs': CONFIG,
		'src/content.config.ts': COLLECTION,
	});
	try {
		await runMeasured(['install', '--no-audit', '--no-fund', '--loglevel=error'], {
			folder,
			program: 'npm',
		});
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

async function measure(
	folder: string,
	records: readonly ScaleRecord[],
	documents: number,
): Promise<PeerResult> {
	await rm(join(folder, 'src/content/docs'), { recursive: true, force: true });
	for (const part of ['dist', '.astro', 'node_modules/.astro']) {
		await rm(join(folder, part), { recursive: true, force: true });
	}
	const part = records.slice(0, documents);
	await writeFiles(
		folder,
		Object.fromEntries(
			part.map((record, at) => {
				const { symbol } = assignPlace(at);
				const path = symbol.toLowerCase().replaceAll(/[./]/gu, '-');
				return [`src/content/docs/${path}.md`, printPage(record, symbol)];
			}),
		),
	);
	const run = await runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], {
		folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return {
		documents,
		paragraphs: part.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
		cpuSeconds: run.cpuSeconds,
		peakBytes: peakMemory(run.samples),
		seconds: run.seconds,
		site: measureFolder(join(folder, 'dist')),
		index: measureFolder(join(folder, 'dist/pagefind')),
	};
}

/** Measures plain Starlight on the same texts, at the sizes that it survives within the memory of a small machine. */
export async function measurePeer(
	records: readonly ScaleRecord[],
	sizes: readonly number[],
	folder: string,
): Promise<PeerResults> {
	await mkdir(folder, { recursive: true });
	const results: PeerResults = new Map();
	let reason = await install(folder);
	for (const size of sizes) {
		if (reason !== null) {
			results.set(size, { skipped: reason });
			continue;
		}
		try {
			const result = await measure(folder, records, size);
			results.set(size, result);
			if ((result.peakBytes ?? 0) > MEMORY_LIMIT) {
				reason = `${String(size)}份已用内存${((result.peakBytes ?? 0) / 1e9).toFixed(1)} GB`;
			}
		} catch (error) {
			reason = error instanceof Error ? error.message.slice(0, 300) : String(error);
			results.set(size, { skipped: reason });
		}
	}
	return results;
}
