import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runCheck } from '../../scripts/check.ts';
import { runRelease } from '../../scripts/release.ts';
import { buildArchive } from '../../src/archive/documents/build-archive.ts';
import { buildVersionRelations } from '../../src/archive/versions/version-relations.ts';
import { nameRevision } from '../../src/ingest/addresses/name-revision.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import type { Manifest, ManifestEntry } from '../../src/model/manifest.ts';
import { hashOf, ingest, makeArchive, silent, writeAll } from '../hostile/sample-archive.ts';

const ID = 'gb/347/pol/3';
const FILE = 'report.txt';
const MANIFEST = 'content/sources/manifest.yml';
const LOCK = 'content/addresses.lock';

const guide = await readFile('CONTRIBUTING.md', 'utf8');
/** Returns the block of code of a language that holds some words. */
const blockWith = (language: string, words: string) => {
	const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)];
	const found = blocks.find(([, name, text = '']) => name === language && text.includes(words));
	return found?.[2] ?? '';
};
const PAPER = blockWith('text', '第三项议程');
const PUT_RIGHT = parse(blockWith('yaml', 'roles:')) as Partial<ManifestEntry>;
const REISSUES = parse(blockWith('yaml', 'reissues:')) as Pick<Manifest, 'reissues'>;
const MOVED = parse(blockWith('yaml', 'moved:')) as Pick<Manifest, 'moved'>;

async function editManifest(root: string, change: (manifest: Manifest) => void): Promise<void> {
	const path = join(root, MANIFEST);
	const manifest = parse(await readFile(path, 'utf8')) as Manifest;
	change(manifest);
	await writeFile(path, stringify(manifest));
}

const entryOf = ({ documents: [entry] }: Manifest): ManifestEntry => {
	if (entry === undefined) throw new Error('The manifest names no source.');
	return entry;
};

/** Returns an archive into which the paper of the guide was put by its first chapter. */
async function add(text = PAPER): Promise<{ root: string; folder: string }> {
	const root = await makeArchive({});
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-guide-'));
	await writeFile(join(folder, FILE), text);
	const { code } = await ingest(root, { files: [join(folder, FILE)] });
	expect(code).toBe(0);
	return { root, folder };
}

/** Returns the same, put right and published. */
async function publish() {
	const { root, folder } = await add();
	await editManifest(root, (manifest) => Object.assign(entryOf(manifest), PUT_RIGHT));
	expect((await ingest(root)).code).toBe(0);
	expect(await release(root)).toBe(0);
	return { root, folder };
}

const release = (root: string) => runRelease({ root, progress: silent, day: '2026-11-30' });
const check = (root: string) => runCheck({ root, progress: silent });
const read = async (root: string) => (await ingestSources(root)).documents;

test('the paper of the guide is read, and its last line is put right by the entry that is shown', async () => {
	const { root } = await add();
	const [before] = await read(root);
	expect(before?.id).toBe(ID);
	expect(before?.body.map(({ fragment }) => fragment)).toEqual(['h1', 'p1', 'p2']);
	await editManifest(root, (manifest) => Object.assign(entryOf(manifest), PUT_RIGHT));
	expect((await ingest(root)).code).toBe(0);
	const [after] = await read(root);
	expect(after?.body.map(({ fragment }) => fragment)).toEqual(['h1', 'p1', 'p2', 'text1']);
	expect(after?.metadata.date).toEqual({ value: '2023-02-10', origin: 'manifest' });
	expect(await check(root)).toBe(0);
});

test('a first reading is undone', async () => {
	const { root } = await add();
	expect((await ingest(root, { undo: FILE })).code).toBe(0);
	expect(await read(root)).toEqual([]);
});

test('a better copy takes the place of the source, one with a paragraph put in does not', async () => {
	const { root } = await publish();
	const replace = async (text: string) => {
		await writeAll(root, { [`content/sources/${FILE}`]: text });
		await editManifest(root, (manifest) => {
			entryOf(manifest).sha256 = hashOf(text);
		});
	};
	await replace(PAPER.replace('第一段。', '第一段，更正。'));
	expect((await ingest(root)).code).toBe(0);
	const inserted = PAPER.replace('1. 第一段。', '1. 新的一段说明背景。\n2. 第一段，更正。').replace(
		'2. 第二段',
		'3. 第二段',
	);
	await replace(inserted.replace('\n\n本报告', '\n本报告'));
	const { code, output } = await ingest(root);
	expect(code).toBe(1);
	expect(output).toContain('address-renumbered');
	expect(output).toContain('--symbol "GB.347/POL/3(Rev.1)"');
});

test('a paper that is revised stands beside the old one, and each knows the other', async () => {
	const { root, folder } = await publish();
	const command = blockWith('sh', '(Rev.1)');
	const [, symbol = '', name = ''] = /--symbol "([^"]+)" (\S+)/u.exec(command) ?? [];
	expect(symbol).toBe('GB.347/POL/3(Rev.1)');
	const file = join(folder, name);
	await writeFile(
		file,
		PAPER.replace('1. 第一段。', '1. 新的一段说明背景。\n2. 第一段。').replace(
			'2. 第二段',
			'3. 第二段',
		),
	);
	expect((await ingest(root, { files: [file], told: { facts: { symbol } } })).code).toBe(0);
	const documents = await read(root);
	const archive = buildArchive(documents);
	expect(archive.versionsOf(ID).map(({ id, kind }) => [id, kind])).toEqual([
		[ID, 'original'],
		[`${ID}/rev1`, 'revision'],
	]);
	const relations = buildVersionRelations(archive, (text) => [...text]);
	expect(relations.inCurrent(ID, 'p1')).toMatchObject({
		places: ['p2'],
		change: { kind: 'unchanged' },
	});
	expect(await release(root)).toBe(0);
	expect(await check(root)).toBe(0);
	// The next one is the second revision, whichever of the two is replaced by mistake.
	expect(
		nameRevision({ id: ID, symbol: 'GB.347/POL/3' }, new Set(documents.map(({ id }) => id))),
	).toBe('--symbol "GB.347/POL/3(Rev.2)"');
});

test('a paper that came again is named on the pages of both', async () => {
	const { root } = await publish();
	await editManifest(root, (manifest) => Object.assign(manifest, REISSUES));
	expect((await ingest(root)).code).toBe(0);
	expect(await check(root)).toBe(0);
	const { documents, manifest } = await ingestSources(root);
	const { reissues = [] } = manifest;
	const archive = buildArchive(documents, { reissues });
	const [{ from, to } = { from: '', to: '' }] = reissues;
	expect([from, to].map((id) => archive.reissuesOf(id))).toEqual([reissues, reissues]);
	expect(archive.findNotHeld(to)?.symbol).toBe('GB.348/POL/2');
	await editManifest(root, (changed) => {
		changed.reissues = [{ from: 'gb/1/1', to: 'gb/1/2', reason: '无' }];
	});
	expect((await ingest(root)).output).toContain('reissue-place');
});

test('an address that was wrong leads on as the entry under `moved` says', async () => {
	const { root } = await publish();
	await editManifest(root, (manifest) => {
		const entry = entryOf(manifest);
		entry.facts = { ...entry.facts, symbol: 'GB.347/POL/4' };
	});
	expect((await ingest(root)).output).toContain(`The published address ${ID} leads nowhere.`);
	await editManifest(root, (manifest) => Object.assign(manifest, MOVED));
	expect((await ingest(root)).code).toBe(0);
	expect(await release(root)).toBe(0);
	expect(await check(root)).toBe(0);
	const { redirects } = await ingestSources(root);
	expect(redirects).toContainEqual({ from: ID, to: 'gb/347/pol/4' });
	expect(redirects).toContainEqual({ from: `${ID}/p2-a`, to: 'gb/347/pol/4/p2-a' });
	expect(await readFile(join(root, LOCK), 'utf8')).toContain(`${ID}/p2-a 2026-11-30\n`);
});

test('a document that has to go leaves the day and the reason', async () => {
	const { root } = await publish();
	const [, id = '', reason = ''] = /--remove (\S+) --reason "([^"]+)"`/u.exec(guide) ?? [];
	expect(id).toBe(ID);
	const remove = { ids: [id], reason, day: '2026-12-01' };
	expect((await ingest(root, { remove })).code).toBe(0);
	expect(await check(root)).toBe(0);
	const { manifest, redirects } = await ingestSources(root);
	expect(manifest.withdrawn).toMatchObject([{ id: ID, on: '2026-12-01', reason }]);
	expect(redirects).toContainEqual({ from: `${ID}/p2-a`, to: ID });
});
