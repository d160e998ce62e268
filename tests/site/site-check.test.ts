import { describe, expect, inject, test } from 'vitest';
import { checkBuiltSite } from '../../scripts/check-site/check-built-site.ts';
import { formatSiteReport } from '../../scripts/check-site.ts';

describe.each(['root', 'archive'] as const)('a crawl of the site “%s”', (name) => {
	test('finds every link, fragment and id in order, the sitemap whole, and no orphan', async () => {
		const { folder, base } = inject('sites')[name];
		const report = await checkBuiltSite(folder, base);
		expect(formatSiteReport('dist', report)).toBe(
			`${String(report.pages)} pages, ${String(report.links)} links: every link resolves`,
		);
		expect(report.pages).toBeGreaterThan(450);
		expect(report.links).toBeGreaterThan(9000);
	});
});
