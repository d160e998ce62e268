import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { buildRelations } from '../../../src/archive/relations/build-relations.ts';
import { buildLinkScopes } from '../../../src/archive/relations/link-scope.ts';
import { viewArchive } from '../../../src/build/kept/document-key.ts';
import { putOutputs } from '../../../src/build/kept/kept-outputs.ts';
import { NOTHING_KEPT, planOutputs } from '../../../src/build/kept/plan-outputs.ts';
import { digest } from '../../../src/keep/digest.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { makeMemoryKeep } from '../../fixtures/memory-keep.ts';

const FIRST = 'gb/346/ins/8';
const SECOND = 'gb/346/ins/9';
const documents = [FIRST, SECOND].map((id) =>
	makeDocument({
		id,
		body: [paragraph(1, prose(text('一。'))), paragraph(2, prose(text('二。')))],
	}),
);
const archive = buildArchive(documents);
const scopes = buildLinkScopes(archive, { documents: [], doubtful: [] });
const relations = buildRelations(archive, scopes);
const view = viewArchive(archive, { relations, scopes, related: new Map() });
/** The same archive, where another paragraph is related to the first one of the second document. */
const related = new Map([[`${SECOND}/p1`, [{ id: `${FIRST}/p1`, score: 1, words: ['一'] }]]]);
const otherView = viewArchive(archive, { relations, scopes, related });

const pathsOf = (id: string) =>
	['index.html', 'p1/index.html', 'p2/index.html'].map((one) => `${id}/${one}`);

let site: string;
const keep = makeMemoryKeep();

/** Writes a site as an earlier build did, and notes what it wrote. */
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'plan-outputs-'));
	keep.clear();
	const { keys, shows } = planOutputs(view, { keep, earlierSite: null });
	for (const [id, key] of keys) {
		const files = pathsOf(id).map((path) => ({
			path,
			sha256: digest(path),
			shows: shows.get(path),
		}));
		for (const { path } of files) {
			await mkdir(dirname(join(site, path)), { recursive: true });
			await writeFile(join(site, path), path);
		}
		putOutputs(keep, key, { files, warnings: [] });
	}
});

afterEach(() => rm(site, { recursive: true }));

const plan = (of = view) => planOutputs(of, { keep, earlierSite: site });

test('keeps every file of a document that is as it was', () => {
	const { kept, keptPaths } = plan();
	expect([...kept.keys()]).toEqual([FIRST, SECOND]);
	expect([...keptPaths]).toEqual([...pathsOf(FIRST), ...pathsOf(SECOND)]);
});

test('keeps nothing where there is no earlier site', () => {
	const { kept } = planOutputs(view, { keep, earlierSite: null });
	expect(kept).toEqual(NOTHING_KEPT.kept);
});

test('makes the page of a paragraph anew that shows another related one, and keeps the rest of its document', () => {
	const { kept, keptPaths } = plan(otherView);
	expect([...kept.keys()]).toEqual([FIRST, SECOND]);
	expect([...keptPaths]).toEqual([
		...pathsOf(FIRST),
		`${SECOND}/index.html`,
		`${SECOND}/p2/index.html`,
	]);
});

test.each([
	['lost', () => rm(join(site, SECOND, 'index.html'))],
	['changed', () => writeFile(join(site, SECOND, 'index.html'), 'other')],
])('makes a document anew of which a file was %s, whatever of it is whole', async (_, meddle) => {
	await meddle();
	const { kept } = plan();
	expect([...kept.keys()]).toEqual([FIRST]);
});

test('makes the page of a paragraph anew that was changed, and keeps the rest', async () => {
	await writeFile(join(site, SECOND, 'p1/index.html'), 'other');
	expect([...plan().keptPaths]).toEqual([
		...pathsOf(FIRST),
		`${SECOND}/index.html`,
		`${SECOND}/p2/index.html`,
	]);
});
