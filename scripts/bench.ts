import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../src/files/write.ts';
import { chartGrowth } from './lab/bench/scale/draw-growth.ts';
import { formatScale } from './lab/bench/scale/format-scale.ts';
import { measurePeer, type PeerResults } from './lab/bench/scale/measure-peer.ts';
import { measureSize, type SizeResult } from './lab/bench/scale/measure-size.ts';
import { readRecords } from './lab/bench/scale-records.ts';
import { describeSetting, writeSection } from './lab/bench/results.ts';

/** Documents of each run. */
const SIZES = [10, 100, 1000, 1800];
const NOTES = 'bench/scale-notes.md';

const { values } = parseArgs({
	options: {
		only: { type: 'string', multiple: true },
		'without-peer': { type: 'boolean', default: false },
		remark: { type: 'string' },
	},
});
const sizes = SIZES.filter((size) => values.only?.includes(String(size)) ?? true);
const root = process.cwd();
const { records, source } = await readRecords(root, Math.max(...sizes) + 1);
const remarks = values.remark === undefined ? [] : [values.remark];
const setting = describeSetting('npm run bench', `文本：${source}`, ...remarks);
const folder = await mkdtemp(join(tmpdir(), 'gb-archive-scale-'));
const results: SizeResult[] = [];
let peer: PeerResults = new Map();

/** Writes what is measured so far, so that it stays whatever becomes of the rest. */
async function report(): Promise<string> {
	const notes = await readFile(join(root, NOTES), 'utf8').catch(() => '');
	const text = formatScale(`${setting}。`, results, peer, notes.trim());
	await writeSection(root, 'scale', text);
	writeWhole(join(root, 'bench/growth.svg'), chartGrowth(results));
	return text;
}

try {
	for (const size of sizes) {
		console.log(`Measuring ${String(size)} documents …`);
		const project = join(folder, String(size));
		results.push(await measureSize(root, records, size, project));
		await rm(project, { recursive: true });
		await report();
	}
	if (!values['without-peer']) {
		console.log('Measuring Starlight …');
		peer = await measurePeer(records, sizes, join(folder, 'peer'));
	}
	console.log(await report());
} finally {
	await rm(folder, { recursive: true, force: true });
}
