import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ApiDocument } from '../../src/model/api/document.ts';
import { openPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

const ADDRESS = 'gb/346/ins/8/p12';
/** Where the archive lives in the examples of its pages. */
const PLACEHOLDER = 'https://archive.example/';

let folder: string;
let archive: SiteServer;
let host: SiteServer;

beforeAll(async () => {
	const site = inject('sites').archive;
	archive = await serveFolder(site.folder, {
		base: site.base,
		headers: { 'Access-Control-Allow-Origin': '*' },
	});
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-embed-'));
	host = await serveFolder(folder);
});

afterAll(async () => {
	await host.close();
	await archive.close();
	await rm(folder, { recursive: true });
});

/** Returns the example that the page about the data prints, for the archive that is served here. */
async function readExample(page: string): Promise<string> {
	await using opened = await openPage(archive.url(page));
	const blocks = await opened.page.locator('pre', { hasText: 'gb-passage' }).allInnerTexts();
	expect(blocks).toHaveLength(1);
	return (blocks[0] ?? '').replaceAll(PLACEHOLDER, archive.url());
}

const POLICY = /content="default-src [^"]*"/u;

/** Opens a page of another site, and returns what its element shows, and what the browser forbade. */
async function show(html: string, settle = '.gb-passage-text') {
	await writeFile(join(folder, 'index.html'), html);
	await using opened = await openPage(host.url());
	const { page } = opened;
	await page.locator(settle).first().waitFor();
	await opened.settle();
	const element = page.locator('gb-passage');
	return {
		text: await element.locator('.gb-passage-text p').allInnerTexts(),
		citation: await element.locator('.gb-passage-citation').allInnerTexts(),
		links: await element
			.locator('a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
		problems: opened.problems,
	};
}

const readText = () => {
	const { folder: site } = inject('sites').archive;
	const data = JSON.parse(
		readFileSync(join(site, 'api/v1/gb/346/ins/8.json'), 'utf8'),
	) as ApiDocument;
	return data.paragraphs.find(({ id }) => id === ADDRESS)?.text.split('\n');
};

describe.each(['about/api/', 'en/about/api/'])(
	'the example of %s, on a page of another site',
	(page) => {
		test('shows text, citation and link under its own strict policy, and nothing else is asked for', async () => {
			const html = await readExample(page);
			expect(html).toContain("default-src 'none'");
			const { problems, ...shown } = await show(html);
			expect(shown).toEqual({
				text: readText(),
				citation: ['理事会文件GB.346/INS/8，第12段（非官方副本）'],
				links: [archive.url(`${ADDRESS}/`)],
			});
			const asked = ['embed.js', 'api/v1/gb/346/ins/8.json'];
			expect(problems).toEqual(
				asked.map((path) => `Request to another host: ${archive.url(path)}`),
			);
		});

		test('is a link where the policy forbids the data', async () => {
			const html = await readExample(page);
			const strict = html.replace(/; connect-src [^"]*/u, '');
			expect(strict).not.toBe(html);
			const { text, citation, links, problems } = await show(strict, '.gb-passage-citation');
			expect({ text, citation, links }).toEqual({
				text: [],
				citation: [ADDRESS],
				links: [archive.url(`${ADDRESS}/`)],
			});
			// The browser tells of the script, which comes from the archive, of the fetch, and of nothing else.
			for (const problem of problems) expect(problem).toMatch(/embed\.js|connect-src|api\/v1/u);
		});

		test('leaves what stands inside where the policy forbids the script', async () => {
			const html = await readExample(page);
			const strict = html.replace(POLICY, `content="default-src 'none'"`);
			const { text, links } = await show(strict, 'gb-passage a');
			expect({ text, links }).toEqual({ text: [], links: [archive.url(`${ADDRESS}/`)] });
		});

		test('needs no markup that scripts are trusted with', async () => {
			const html = await readExample(page);
			const strict = html.replace(
				POLICY,
				(policy) => `${policy.slice(0, -1)}; require-trusted-types-for 'script'; trusted-types"`,
			);
			expect((await show(strict)).text).toEqual(readText());
		});
	},
);
