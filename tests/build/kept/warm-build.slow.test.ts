import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { dressDocument } from '../../../scripts/lab/bench/scale/dress-document.ts';
import { addSources, makeProject } from '../../../scripts/lab/bench/scale/make-project.ts';
import { makeRecords } from '../../../scripts/lab/bench/scale-records.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { listFiles } from '../../../src/files/folder.ts';
import { digest } from '../../../src/keep/digest.ts';
import type { Manifest } from '../../../src/model/manifest.ts';
import { blocksText, paragraphsOf } from '../../../src/model/text.ts';

const MANIFEST = 'content/sources/manifest.yml';

let folder: string;
let project: string;
let records: ReturnType<typeof makeRecords>;

function run(script: string, ...parameters: string[]) {
	const { SITE: _site, BASE: _base, NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join('scripts', script), ...parameters],
		{ cwd: project, env, encoding: 'utf8' },
	);
	return { status, output: stdout + stderr };
}

/** Builds, and calls `meddle` when the pages are being built; returns the exit code and what was printed. */
async function buildWhile(meddle: () => Promise<void>) {
	const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: project });
	let output = '';
	let meddling: Promise<void> | undefined;
	child.stdout.on('data', (chunk: Buffer) => {
		output += chunk.toString();
		if (output.includes('Building the site')) meddling ??= meddle();
	});
	const [status] = (await once(child, 'close')) as [number | null];
	await meddling;
	return { status, output };
}

function ingest() {
	const { status, output } = run('ingest.ts');
	expect(status, output).toBe(0);
}

/** Builds over the site that is there; returns what was printed. */
function build(...parameters: string[]): string {
	const { status, output } = run('build.ts', ...parameters);
	expect(status, output).toBe(0);
	return output;
}

/** Returns the number of documents that a build made anew, as it says. */
function countFresh(output: string): number {
	return Number(/Documents made anew: (?<count>\d+)\./u.exec(output)?.groups?.['count'] ?? NaN);
}

async function editManifest(edit: (manifest: Manifest) => void): Promise<void> {
	const file = join(project, MANIFEST);
	const manifest = parse(await readFile(file, 'utf8')) as Manifest;
	edit(manifest);
	await writeFile(file, stringify(manifest));
}

/** Changes a source, and its checksum in the manifest. Returns what it was. */
async function editSource(name: string, edit: (text: string) => string): Promise<string> {
	const file = join(project, 'content/sources', name);
	const before = await readFile(file, 'utf8');
	const after = edit(before);
	expect(after).not.toBe(before);
	await writeFile(file, after);
	await editManifest(({ documents }) => {
		for (const entry of documents) if (entry.file === name) entry.sha256 = digest(after);
	});
	return before;
}

async function digestSite(site: string): Promise<Record<string, string>> {
	const paths = listFiles(site);
	const digests = await Promise.all(
		paths.map(async (path) => [path, digest(await readFile(join(site, path)))] as const),
	);
	return Object.fromEntries(digests);
}

const digestBuilt = () => digestSite(join(project, 'dist'));

/** A document that goes and comes again, and one whose words change; of these, what they were at first. */
const GOING = 'scale-0005.txt';
const CHANGED = 'scale-0002.txt';
let unchanged = '';
/** The site with all documents, as it was built from nothing. */
let whole: Record<string, string>;
/** The site without the one and with the other changed, as it was built over that. */
let changed: Record<string, string>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-warm-'));
	project = join(folder, 'project');
	await makeProject(process.cwd(), project);
	const { documents } = await ingestSources(process.cwd());
	const texts = documents.flatMap(({ body }) =>
		paragraphsOf(body).map(({ blocks }) => blocksText(blocks).replaceAll('\n', '')),
	);
	records = makeRecords(texts, 6);
	await addSources(
		project,
		[0, 1, 2, 3, 4].map((at) => dressDocument(records, at)),
	);
	ingest();
	expect(countFresh(build())).toBeNaN();
	whole = await digestBuilt();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// Each of these goes on from where the one before left the project. Builds from nothing take longest: there is one of the
// project as it is at first, which the last test holds its site against, and one of what the first test has made of it.
describe('a site built over an earlier one is that of a build from nothing', () => {
	test('where a document went, and the text and title of another changed', async () => {
		await editManifest(({ documents }) => {
			documents.pop();
		});
		await rm(join(project, 'content/sources', GOING));
		unchanged = await editSource(CHANGED, (text) =>
			text.replace('假文件2', '另一个题目').replace(/(?<=\n1\. ?)/u, '数字鸿沟。'),
		);
		await rm(join(project, 'content/addresses.lock'));
		ingest();
		expect(countFresh(build())).toBeLessThan(9);
		changed = await digestBuilt();
		expect(changed).not.toEqual(whole);
	});

	test('where nothing has changed, and no document is made', async () => {
		expect(countFresh(build())).toBe(0);
		expect(await digestBuilt()).toEqual(changed);
	});

	test('held against the one behind a build that failed, for its program changed, and left nothing kept', async () => {
		const page = join(project, 'src/pages/404.astro');
		const text = await readFile(page, 'utf8');
		const { status, output } = await buildWhile(() => writeFile(page, `${text}<!-- other -->\n`));
		expect(output).toContain('changed while it was built');
		expect(status).toBe(1);
		expect(await digestBuilt()).toEqual(changed);
		await writeFile(page, text);
		const cold = join(folder, 'cold');
		expect(countFresh(build('--out-dir', cold))).toBeNaN();
		// What it read of the sources it keeps, where an ingestion and the next build look for it.
		expect(await readdir(join(project, '.cache/readings'))).not.toEqual([]);
		expect(await digestSite(cold)).toEqual(changed);
	});

	test('where a document was added, and files of the earlier site were changed or lost', async () => {
		await editSource(CHANGED, () => unchanged);
		await addSources(project, [dressDocument(records, 4)]);
		await rm(join(project, 'content/addresses.lock'));
		ingest();
		await appendFile(
			join(project, 'dist/gb/346/ins/8/p12/index.html'),
			'<p>Not of the archive.</p>',
		);
		await rm(join(project, 'dist/gb/335/ins/9/citation.ris'));
		await writeFile(join(project, 'dist/stray.html'), 'Nobody built it.');
		const fresh = countFresh(build());
		expect(fresh).toBeGreaterThan(2);
		expect(fresh).toBeLessThan(10);
		expect(await digestBuilt()).toEqual(whole);
	});
});

test('a build that fails leaves the site that was there, and nothing beside it', async () => {
	await appendFile(join(project, 'content/documents/gb/346/ins/8.mdx'), '多余\n');
	const { status, output } = run('build.ts');
	expect(output).toContain('gb/346/ins/8');
	expect(status).toBe(1);
	expect(await digestBuilt()).toEqual(whole);
	expect((await readdir(project)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});
