import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digest } from '../../src/keep/digest.ts';
import { type Keep, NO_KEEP } from '../../src/keep/keep.ts';
import { openKeep } from '../../src/keep/open-keep.ts';
import type { GlossaryGroup } from '../../src/search/data-files.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { collectRecords } from '../../src/search/collect-records.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { makeMemoryKeep } from '../fixtures/memory-keep.ts';
import { groupOf } from './glossary-group.ts';
import { sampleDocument } from './sample-document.ts';

const glossary = [groupOf(['行政首长协调理事会', 'CEB'])];
const blockSize = { least: 20, most: 60 };

/** Returns a document like the others whose title says its number. */
function documentOf(number: number, title = `第${String(number)}份文件`): ArchiveDocument {
	const metadata = { ...sampleDocument.metadata, title: { value: title, origin: 'text' as const } };
	return { ...sampleDocument, id: `gb/346/ins/${String(100 + number)}`, metadata };
}

const documents = Array.from({ length: 30 }, (_, at) => documentOf(at));

interface BuildOptions {
	of?: readonly ArchiveDocument[];
	keep?: Keep;
	terms?: GlossaryGroup[];
}

const build = ({ of = documents, keep = NO_KEEP, terms = glossary }: BuildOptions = {}) =>
	buildSearchIndex(collectRecords(of), { glossary: terms, blockSize, keep });

const kept = makeMemoryKeep();

beforeAll(async () => {
	await build({ keep: kept });
});

afterAll(() => close());

describe('an index with what was kept is that without', () => {
	test.each<[string, readonly ArchiveDocument[]]>([
		['of a document added in the middle', [...documents, documentOf(14.5)]],
		['of a document added at the end', [...documents, documentOf(30)]],
		['of a document taken away', documents.toSpliced(11, 1)],
		['of one text changed', documents.with(20, documentOf(20, '联合国改革的最新情况'))],
	])('%s, most blocks of which are kept', async (_, of) => {
		const keep = makeMemoryKeep(kept.entries);
		expect(await build({ of, keep })).toEqual(await build({ of }));
		expect(keep.puts.length).toBeGreaterThan(0);
		expect(keep.puts.length).toBeLessThan(kept.puts.length / 2);
	});

	test('of the same documents, all of it kept', async () => {
		const keep = makeMemoryKeep(kept.entries);
		expect(await build({ keep })).toEqual(await build());
		expect(keep.puts).toEqual([]);
	});

	test('of another glossary, none of it kept', async () => {
		const keep = makeMemoryKeep(kept.entries);
		const terms = [...glossary, groupOf(['社会对话'])];
		expect(await build({ keep, terms })).toEqual(await build({ terms }));
		expect(keep.puts.length).toBe(kept.puts.length);
	});

	test('where all that was kept is damaged', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'gb-archive-kept-index-'));
		const program = digest('program');
		const whole = await build({ keep: openKeep(folder, program) });
		for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			const file = join(entry.parentPath, entry.name);
			const bytes = await readFile(file);
			await writeFile(file, bytes.fill(0, bytes.length - 100));
		}
		expect(await build({ keep: openKeep(folder, program) })).toEqual(whole);
		await rm(folder, { recursive: true });
	});
});
