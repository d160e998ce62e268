import { toHtml } from 'hast-util-to-html';
import { beforeAll, expect, inject, test } from 'vitest';
import type { BuiltPage } from '../../scripts/check-site/built-site.ts';
import { findElements, hasClass, textProperty } from '../../scripts/check-site/page-tree.ts';
import { readSiteData, requirePage, type SiteData } from './site-data.ts';

let data: SiteData;

beforeAll(async () => {
	data = await readSiteData(inject('sites').archive);
});

/** Returns the passages of a page by the number of their paragraph, as HTML, to the byte. */
function collectPassages({ tree }: BuiltPage): Map<string, string> {
	const passages = findElements(tree, (one) => hasClass(one, 'passage'));
	return new Map(
		passages.flatMap((passage) => {
			const [paragraph] = findElements(passage, (one) => hasClass(one, 'paragraph'));
			const number = paragraph && textProperty(paragraph, 'dataParagraph');
			return typeof number === 'string' ? [[number, toHtml(passage)] as const] : [];
		}),
	);
}

test('a passage is the same in the page of its document and in its own, all 383 of them', () => {
	const numbers: string[] = [];
	const different: string[] = [];
	for (const { id, paragraphs } of data.documents) {
		const inDocument = collectPassages(requirePage(data.site, `${data.site.base}${id}/`));
		expect(inDocument.size).toBe(paragraphs.length);
		for (const { number, url } of paragraphs) {
			const alone = collectPassages(requirePage(data.site, url));
			expect([...alone.keys()]).toEqual([String(number)]);
			numbers.push(`${id} ${String(number)}`);
			if (alone.get(String(number)) !== inDocument.get(String(number))) different.push(url);
		}
	}
	expect(different).toEqual([]);
	expect(numbers).toHaveLength(383);
});
