import { readdirSync } from 'node:fs';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { HOUSE } from '../../../scripts/lint/house.ts';
import { rooms } from '../../../scripts/lint/rooms.ts';

function judge(filename: string, code: string): string[] {
	const linter = new Linter({ cwd: '/project' });
	const config = {
		files: ['**/*.ts', '**/*.astro'],
		plugins: { house: { rules: { rooms } } },
		rules: { 'house/rooms': 'error' as const },
	};
	return linter
		.verify(code, [config], { filename: `/project/${filename}` })
		.map(({ message }) => message);
}

test.each([
	['down', 'src/archive/paths/path.ts', '../../model/document.ts'],
	['within a room', 'src/archive/paths/path.ts', '../documents/archive.ts'],
	['of a package', 'src/model/manifest.ts', 'zod'],
	['of a style sheet', 'src/reader/landing/landing-words.ts', '../../styles/landing.css?url'],
	['of the address of a script', 'src/layouts/Page.astro', '../reader/page/apply-theme.js?url'],
	['of files at an edge', 'src/search/index/write-search.ts', '../../files/folder.ts'],
	['of Node at an edge', 'src/ingest/write/transaction.ts', 'node:fs/promises'],
	['of a script in a script tag', 'src/components/A.astro/1_1.ts', '../reader/page/a.ts'],
	['of the library by a command', 'scripts/check.ts', '../src/ingest/ingest-sources.ts'],
])('lets an import pass: %s', (_name, file, specifier) => {
	expect(judge(file, `import '${specifier}';`)).toEqual([]);
	expect(judge(file, `export * from '${specifier}';`)).toEqual([]);
});

test.each([
	['up', 'src/model/text.ts', '../archive/documents/archive.ts'],
	['up from a deep folder', 'src/model/addressing/a/b.ts', '../../../ingest/rules.ts'],
	['of what publishes by what reads', 'src/ingest/rules.ts', '../outputs/data/api-body.ts'],
	['of ingestion by an output', 'src/outputs/data/api-body.ts', '../../ingest/rules.ts'],
	['of ingestion by the reader', 'src/reader/adapt/draft.ts', '../../ingest/rules.ts'],
	['of a script by a page', 'src/components/A.ts', '../reader/page/a.ts'],
	['of the site in a script tag', 'src/components/A.astro/1_1.ts', '../words/en/interface.ts'],
	['of a command', 'src/ingest/rules.ts', '../../scripts/report/progress.ts'],
	['of Node in a pure room', 'src/citations/find/reference-patterns.ts', 'node:fs'],
	['of Node in a pure step', 'src/ingest/classify/line-view.ts', 'node:path'],
	['of files in a pure step', 'src/search/query.ts', '../files/folder.ts'],
	['of Astro in a pure room', 'src/words/language.ts', 'astro:content'],
])('finds an import: %s', (_name, file, specifier) => {
	for (const code of [
		`import '${specifier}';`,
		`import { a } from '${specifier}';`,
		`export { a } from '${specifier}';`,
		`export * from '${specifier}';`,
		`await import('${specifier}');`,
	]) {
		expect(judge(file, code), code).toHaveLength(1);
	}
});

test('says what is allowed', () => {
	expect(judge('src/words/a.ts', "import '../archive/load.ts';")).toEqual([
		'src/words imports nothing of src/archive, only of model, citations: see scripts/lint/house.ts.',
	]);
});

test('the plan has every room of src, and no import of it goes up', () => {
	const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
		entry.isDirectory(),
	);
	expect(folders.map(({ name }) => name).sort()).toEqual(
		[...HOUSE.map(({ name }) => name), 'styles'].sort(),
	);
	const site = ['components', 'layouts'];
	for (const [floor, { name, imports }] of HOUSE.entries()) {
		const below = HOUSE.slice(0, floor).map((room) => room.name);
		for (const one of imports) {
			const isSite = site.includes(name) && site.includes(one);
			expect(isSite || below.includes(one), `${name} imports ${one}`).toBe(true);
		}
	}
});
