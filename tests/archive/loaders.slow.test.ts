import { rm, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { runPaths } from '../../scripts/paths.ts';
import {
	loadArchive,
	loadCoverage,
	loadSources,
} from '../../src/archive/documents/load-archive.ts';
import { forgetReadings } from '../../src/archive/documents/read-once.ts';
import { loadPaths } from '../../src/archive/paths/load-paths.ts';
import { loadLinkScopes, loadRelations } from '../../src/archive/relations/load-relations.ts';
import { loadTermIndex } from '../../src/archive/term-index/load-term-index.ts';
import {
	documentText,
	makeArchive,
	manifestOf,
	silent,
	writeAll,
} from '../hostile/sample-archive.ts';
import { pathFile } from './paths/path-file.ts';

const PATH = 'content/paths/one.mdx';
const SOURCES = { 'a.txt': documentText(1, '1. 社会对话。\n2. 马里和社会保护。\n') };
const passages = '    passages: [gb/346/ins/1/p1-p2]';

const term = (id: string, words: string) => ({
	id,
	term: words,
	aliases: [],
	english: ['English'],
	kind: 'concept',
});
const country = (code: string, words: string) => ({ code, term: words, english: 'English' });

let root: string;

beforeEach(async () => {
	root = await makeArchive(SOURCES);
	vi.spyOn(process, 'cwd').mockReturnValue(root);
	forgetReadings();
	await writeAll(root, {
		[PATH]: pathFile({ passages }),
		'content/titles.yml': stringify({ documents: [], doubtful: [] }),
		'content/glossary/terms.yml': stringify([term('dialogue', '社会对话')]),
		'content/glossary/countries.yml': stringify([country('ML', '马里')]),
	});
	expect(await runPaths({ root, progress: silent })).toBe(0);
});

afterEach(async () => {
	vi.restoreAllMocks();
	forgetReadings();
	await rm(root, { recursive: true });
});

/** Changes all that is read: a second document and path, a term, a country, a title. */
async function changeContent(): Promise<void> {
	const sources = { ...SOURCES, 'b.txt': documentText(2, '1. 见 GB.346/INS/1。\n') };
	await writeAll(root, {
		'content/sources/b.txt': sources['b.txt'],
		'content/sources/manifest.yml': manifestOf(sources),
		'content/paths/two.mdx': await readFile(join(root, PATH), 'utf8'),
		'content/titles.yml': stringify({
			documents: [{ document: 'gb/346/ins/1', titles: ['标题 1'] }],
			doubtful: [],
		}),
		'content/glossary/terms.yml': stringify([
			term('dialogue', '社会对话'),
			term('protection', '社会保护'),
		]),
		'content/glossary/countries.yml': stringify([]),
	});
}

/** How many of each thing is read. */
const READINGS: [what: string, count: () => Promise<number>, before: number, after: number][] = [
	['sources', async () => (await loadSources()).sources.length, 1, 2],
	['documents', async () => (await loadArchive()).documents.length, 1, 2],
	['what was read of sources', async () => (await loadCoverage()).length, 1, 2],
	['reading paths', async () => (await loadPaths()).length, 1, 2],
	['scopes of links', async () => (await loadLinkScopes()).size, 1, 2],
	['relations', async () => (await loadRelations()).mentions.length, 0, 1],
	['terms', async () => (await loadTermIndex()).letters.flatMap((one) => one.entries).length, 1, 2],
	['countries', async () => (await loadTermIndex()).countries.length, 1, 0],
];

describe('what is read once a build is read anew by the next', () => {
	test.each(READINGS)('%s', async (_, count, before, after) => {
		expect(await count()).toBe(before);
		await changeContent();
		expect(await count()).toBe(before);
		forgetReadings();
		expect(await count()).toBe(after);
	});

	test('and all of a build share one reading', async () => {
		expect(await loadPaths()).toBe(await loadPaths());
		expect(await loadTermIndex()).toBe(await loadTermIndex());
	});
});

describe('a build has no paths where something is wrong with one', () => {
	/** Adds a path beside the whole one. */
	const addPath = async (change: (text: string) => string) => {
		const text = await readFile(join(root, PATH), 'utf8');
		await writeFile(join(root, 'content/paths/two.mdx'), change(text));
	};

	test.each<[string, RegExp, (text: string) => string]>([
		[
			'a passage whose text is not that of its pin',
			/content\/paths\/two\.mdx:\d+:1 {2}path-pin/,
			(text) => text.replace(/sha256-[0-9a-f]{8}/u, 'sha256-00000000'),
		],
		[
			'an address that is nowhere',
			/content\/paths\/two\.mdx:\d+:1 {2}path-address/,
			(text) => text.replace('[gb/346/ins/1/p1-p2]', '[gb/346/ins/1/p9]'),
		],
		[
			'a field that no path has',
			/content\/paths\/two\.mdx:\d+:1 {2}path-fields/,
			(text) => text.replace('level:', 'levels:'),
		],
	])('%s', async (_, message, change) => {
		await addPath(change);
		await expect(loadPaths()).rejects.toThrow(message);
	});

	test('and has them where nothing is', async () => {
		await addPath((text) => text.replace('写给新任代表。', '写给新任的代表。'));
		expect((await loadPaths()).map(({ slug }) => slug)).toEqual(['one', 'two']);
	});
});
