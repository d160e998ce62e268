import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findElements, textProperty } from '../../scripts/check-site/page-tree.ts';
import { awaitAnswer } from './await-answer.ts';
import { openPage } from './browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serveFolder } from './serve.ts';
import { readSiteData, type SiteData } from './site-data.ts';

/** Returns the headers that the first rule of the `_headers` of a site, the one for all paths, gives. */
function readHeaders(folder: string): Record<string, string> {
	const [rule = ''] = readFileSync(join(folder, '_headers'), 'utf8').split('\n\n');
	const [path, ...lines] = rule.split('\n');
	expect(path).toMatch(/\/\*$/u);
	return Object.fromEntries(
		lines.map((line) => {
			const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
			return [name, value];
		}),
	);
}

/** Returns a policy as directives with their sources, sorted. */
function parsePolicy(policy: string): Map<string, string[]> {
	return new Map(
		policy
			.split(';')
			.map((directive) => directive.trim().split(/\s+/u))
			.filter(([name]) => name !== '')
			.map(([name = '', ...sources]) => [name, sources.toSorted()]),
	);
}

const isHash = (source: string) => source.startsWith("'sha256-");

describe('the policy, sent as a header', () => {
	test.each(PAGE_KINDS)('breaks nothing on: $kind', async ({ path, ...page }) => {
		const { folder, base } = inject('sites').archive;
		await using server = await serveFolder(folder, { base, headers: readHeaders(folder) });
		await using opened = await openPage(server.url(path), page);
		await awaitAnswer(opened.page);
		await opened.expectClean();
	});

	test('leaves the search of every page at work', async () => {
		const { folder, base } = inject('sites').archive;
		await using server = await serveFolder(folder, { base, headers: readHeaders(folder) });
		await using opened = await openPage(server.url('gb/346/ins/8/p12/'));
		await opened.page.keyboard.press('/');
		await opened.page.keyboard.type('三方');
		await opened.page.keyboard.press('Enter');
		await opened.page.locator('[data-search-results] a').first().waitFor();
		await opened.expectClean();
	});

	test('keeps other sites from framing a page', () => {
		const policy = readHeaders(inject('sites').archive.folder)['Content-Security-Policy'] ?? '';
		expect(parsePolicy(policy).get('frame-ancestors')).toEqual(["'self'"]);
		expect(policy).not.toMatch(/unsafe-(?:inline|hashes)|'unsafe-eval'/u);
	});
});

describe('the policy in the pages', () => {
	let data: SiteData;

	beforeAll(async () => {
		data = await readSiteData(inject('sites').root);
	});

	test('is that of the header on every page; pages that only lead on allow less', () => {
		const header = parsePolicy(readHeaders(data.site.folder)['Content-Security-Policy'] ?? '');
		header.delete('frame-ancestors');
		for (const { tree, url } of data.site.pages.values()) {
			const metas = findElements(
				tree,
				(one) => textProperty(one, 'httpEquiv') === 'content-security-policy',
			);
			expect(metas, url).toHaveLength(1);
			const policy = parsePolicy(metas[0] ? (textProperty(metas[0], 'content') ?? '') : '');
			if (policy.get('default-src')?.[0] === "'none'") continue;
			const withoutHashes = [...policy].map(
				([directive, sources]) => [directive, sources.filter((one) => !isHash(one))] as const,
			);
			expect(new Map(withoutHashes), url).toEqual(header);
		}
	});
});
