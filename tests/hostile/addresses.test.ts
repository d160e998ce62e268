import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../scripts/check.ts';
import { runRelease } from '../../scripts/release.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import type { Manifest, ManifestEntry } from '../../src/model/manifest.ts';
import {
	documentText,
	type Files,
	ingest,
	makeArchive,
	manifestOf,
	readContent,
	silent,
	writeAll,
} from './sample-archive.ts';

const ID = 'gb/346/ins/1';
const LOCK = 'content/addresses.lock';
const TEXTS = ['甲。', '乙。', '丙。'];
const LONG = ['会议室由秘书处分配，每周一次。', '费用由经常预算承担，每年核算。'];
const bodyOf = (texts: readonly string[]) =>
	texts.map((text, index) => `${String(index + 1)}. ${text}\n`).join('');

const DAY = '2026-11-30';

/** Returns an archive that has read a document of three paragraphs. */
async function read(): Promise<string> {
	const root = await makeArchive({ 'a.txt': documentText(1, bodyOf(TEXTS)) });
	expect((await ingest(root)).code).toBe(0);
	return root;
}

/** Returns the same, once it is published. */
async function publish(): Promise<string> {
	const root = await read();
	expect(await runRelease({ root, progress: silent, day: DAY })).toBe(0);
	return root;
}

/** Puts other sources in the place of those of an archive. */
async function replaceSources(
	root: string,
	sources: Files,
	rest: Partial<Manifest> = {},
	given: Record<string, Partial<ManifestEntry>> = {},
): Promise<void> {
	const files = Object.entries(sources).map(([file, text]) => [`content/sources/${file}`, text]);
	await writeAll(root, {
		...(Object.fromEntries(files) as Files),
		'content/sources/manifest.yml': manifestOf(sources, given, rest),
	});
}

const moved = (...pairs: [from: string, to: string][]) => ({
	moved: pairs.map(([from, to]) => ({ from, to, reason: '更正编号。' })),
});

describe('a published address that is gone', () => {
	const shorter = { 'a.txt': documentText(1, bodyOf(TEXTS.slice(0, 2))) };

	test('keeps ingest and check from going on, and nothing is written', async () => {
		const root = await publish();
		await replaceSources(root, shorter);
		const before = await readContent(root);
		const { code, output } = await ingest(root);
		expect(code).toBe(1);
		expect(output).toContain(
			[
				`${LOCK}:7:1  address-lost`,
				`  The published address ${ID}/p3 leads nowhere.`,
				'  Hint: Restore what stood there, or say under `moved` in the manifest where it leads: `- {from: …, to: …, reason: …}`. A whole document is taken out by `npm run ingest -- --remove ID --reason …`.',
			].join('\n'),
		);
		expect(await readContent(root)).toEqual(before);
		expect(await runCheck({ root, progress: silent })).toBe(1);
		await expect(ingestSources(root)).rejects.toThrow('address-lost');
	});

	test('leads on where the manifest says so, and stays in the lock', async () => {
		const root = await publish();
		await replaceSources(root, shorter, moved([`${ID}/p3`, `${ID}/p2`]));
		expect((await ingest(root)).code).toBe(0);
		expect(await runCheck({ root, progress: silent })).toBe(0);
		const { redirects } = await ingestSources(root);
		expect(redirects).toEqual([{ from: `${ID}/p3`, to: `${ID}/p2` }]);
		expect(await readFile(join(root, LOCK), 'utf8')).toContain(`${ID}/p3 ${DAY}\n`);
	});

	test('leads over several moves to the end of the chain', async () => {
		const root = await publish();
		const one = { 'a.txt': documentText(1, bodyOf(TEXTS.slice(0, 1))) };
		await replaceSources(root, one, moved([`${ID}/p3`, `${ID}/p2`], [`${ID}/p2`, `${ID}/p1`]));
		const { redirects } = await ingestSources(root);
		expect(redirects).toEqual([
			{ from: `${ID}/p2`, to: `${ID}/p1` },
			{ from: `${ID}/p3`, to: `${ID}/p1` },
		]);
	});

	test.each<[string, [string, string][], string]>([
		['to nowhere', [[`${ID}/p3`, `${ID}/p9`]], 'which leads nowhere'],
		['to itself', [[`${ID}/p3`, `${ID}/p3`]], 'which leads back to it'],
		['to a document not held', [[`${ID}/p3`, 'gb/346/ins/2']], 'which leads nowhere'],
		[
			'twice',
			[
				[`${ID}/p3`, `${ID}/p2`],
				[`${ID}/p3`, `${ID}/p1`],
			],
			'as moved[0] does already',
		],
		[
			'from what was never published',
			[
				[`${ID}/p3`, `${ID}/p2`],
				[`${ID}/p7`, `${ID}/p2`],
			],
			'which was never published',
		],
	])('a move that leads %s is an error', async (_, pairs, reason) => {
		const root = await publish();
		await replaceSources(root, shorter, moved(...pairs));
		const { code, output } = await ingest(root);
		expect(code).toBe(1);
		expect(output).toMatch(/content\/sources\/manifest\.yml:\d+:1 {2}moved-(?:to|from)/u);
		expect(output).toContain(reason);
	});

	test('two moves that lead to each other are an error', async () => {
		const root = await publish();
		const one = { 'a.txt': documentText(1, bodyOf(TEXTS.slice(0, 1))) };
		await replaceSources(root, one, moved([`${ID}/p3`, `${ID}/p2`], [`${ID}/p2`, `${ID}/p3`]));
		expect((await ingest(root)).output).toContain('which leads back to it');
	});
});

test('a document that moves takes its places with it', async () => {
	const root = await publish();
	const sources = { 'a.txt': documentText(2, bodyOf(TEXTS.slice(0, 2))) };
	const to = 'gb/346/ins/2';
	await replaceSources(root, sources, moved([ID, to]));
	expect((await ingest(root)).code).toBe(0);
	expect((await ingestSources(root)).redirects).toEqual([
		{ from: ID, to },
		{ from: `${ID}/front`, to: `${to}/front` },
		{ from: `${ID}/h1`, to: `${to}/h1` },
		{ from: `${ID}/p1`, to: `${to}/p1` },
		{ from: `${ID}/p2`, to: `${to}/p2` },
		// The new document has no third paragraph.
		{ from: `${ID}/p3`, to },
	]);
});

describe('a published text under another number', () => {
	const renumbered = { 'a.txt': documentText(1, bodyOf(['新。', ...TEXTS])) };

	test('is an error, though every address still answers', async () => {
		const root = await publish();
		await replaceSources(root, renumbered);
		const before = await readContent(root);
		const { code, output } = await ingest(root);
		expect(code).toBe(1);
		expect(output).toContain(
			`The text published as ${ID}/p1 would become ${ID}/p2, and ${ID}/p1 another text.`,
		);
		expect(output).toContain('content/sources/a.txt:13:1  address-renumbered');
		expect(await readContent(root)).toEqual(before);
	});

	test('is not let through where the keeper would accept it: it leads to a revision', async () => {
		const root = await publish();
		const accepted = [{ rule: 'address-renumbered', line: 13, reason: '原收文本缺第一段。' }];
		await replaceSources(root, renumbered, {}, { 'a.txt': { accepted } });
		expect((await ingest(root)).output).toContain('acceptance-not-possible');
		await replaceSources(root, renumbered);
		const { output } = await ingest(root);
		expect(output).not.toContain('accepted');
		expect(output).toContain('`npm run ingest -- --symbol "GB.346/INS/1(Rev.1)" FILE`');
	});

	test('is told though the words were touched as well', async () => {
		const root = await makeArchive({ 'a.txt': documentText(1, bodyOf(LONG)) });
		await ingest(root);
		await runRelease({ root, progress: silent, day: DAY });
		const touched = LONG.map((text) => text.replace('，', '，并且'));
		await replaceSources(root, { 'a.txt': documentText(1, bodyOf(['新。', ...touched])) });
		expect((await ingest(root)).output).toContain('address-renumbered');
		await replaceSources(root, { 'a.txt': documentText(1, bodyOf(touched)) });
		expect((await ingest(root)).code).toBe(0);
	});

	test('is no fault before it is published', async () => {
		const root = await read();
		await replaceSources(root, renumbered);
		expect((await ingest(root)).output).toContain('1 files changed, 1 new addresses');
	});

	test('a text that is only corrected keeps its number', async () => {
		const root = await publish();
		await replaceSources(root, { 'a.txt': documentText(1, bodyOf(['甲改。', '乙。', '丙。'])) });
		expect((await ingest(root)).code).toBe(0);
	});
});

describe('what is not published yet', () => {
	test('may go: the report says what went, and the ledger forgets it', async () => {
		const root = await read();
		await replaceSources(root, { 'a.txt': documentText(1, bodyOf(TEXTS.slice(0, 2))) });
		const { code, output } = await ingest(root);
		expect(code).toBe(0);
		expect(output).toContain(`Not published yet, and gone: ${ID}/p3.`);
		expect(await readFile(join(root, LOCK), 'utf8')).not.toContain('p3');
	});

	test('may have another address altogether', async () => {
		const root = await read();
		await replaceSources(root, { 'a.txt': documentText(2, bodyOf(TEXTS)) });
		expect((await ingest(root)).code).toBe(0);
		expect(await readFile(join(root, LOCK), 'utf8')).not.toContain(`${ID}\n`);
		expect(await runCheck({ root, progress: silent })).toBe(0);
	});

	test('goes beside what is published, which stays', async () => {
		const root = await publish();
		await replaceSources(root, { 'a.txt': documentText(1, bodyOf([...TEXTS, '丁。'])) });
		await ingest(root);
		expect(await readFile(join(root, LOCK), 'utf8')).toContain(`${ID}/p3 ${DAY}\n${ID}/p4\n`);
		await replaceSources(root, { 'a.txt': documentText(1, bodyOf(TEXTS)) });
		expect((await ingest(root)).output).toContain(`Not published yet, and gone: ${ID}/p4.`);
	});
});

describe('the lock', () => {
	test('that a merge has left its marks in is an error at the line', async () => {
		const root = await publish();
		await appendFile(join(root, LOCK), '<<<<<<< HEAD\n');
		const { code, output } = await ingest(root);
		expect(code).toBe(1);
		expect(output).toContain(`${LOCK}:8:1  lock-line\n  “<<<<<<< HEAD” is no address`);
	});

	test('that lacks addresses does not pass the check, and the next ingest adds them', async () => {
		const root = await publish();
		const whole = await readFile(join(root, LOCK), 'utf8');
		await writeFile(join(root, LOCK), whole.replace(`${ID}/p2 ${DAY}\n`, ''));
		const lines: string[] = [];
		const progress = { ...silent, line: (text: string) => void lines.push(text) };
		expect(await runCheck({ root, progress })).toBe(1);
		expect(lines.join('\n')).toContain(
			`1 addresses are not in the lock, the first of them ${ID}/p2.`,
		);
		expect((await ingest(root)).output).toContain('1 new addresses');
		// It is new to the ledger: its day is lost with the line.
		expect(await readFile(join(root, LOCK), 'utf8')).toBe(whole.replace(`p2 ${DAY}`, 'p2'));
	});
});
