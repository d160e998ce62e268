import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from '../../scripts/check-site/built-site.ts';
import { findElements, textProperty } from '../../scripts/check-site/page-tree.ts';
import { requirePage } from './site-data.ts';

const PAGES = [
	{ page: 'gb/346/ins/8/', image: 'gb/346/ins/8/share.png' },
	{ page: 'gb/346/ins/8/p12/', image: 'gb/346/ins/8/share.png' },
	{ page: 'unido/pbc/38/item-11/', image: 'unido/pbc/38/item-11/share.png' },
	{ page: '', image: 'share.png' },
	{ page: 'en/', image: 'share.png' },
	{ page: 'glossary/', image: 'share.png' },
];

test.each(['root', 'archive'] as const)(
	'%s: pages name an image that is there, in its size',
	async (name) => {
		const { folder, base } = inject('sites')[name];
		const site = await readSite(folder, base);
		for (const { page, image } of PAGES) {
			const { tree } = requirePage(site, base + page);
			const tags = new Map(
				findElements(tree, ({ tagName }) => tagName === 'meta').map((meta) => [
					textProperty(meta, 'property') ?? textProperty(meta, 'name'),
					textProperty(meta, 'content'),
				]),
			);
			expect(tags.get('og:image'), page).toBe(`http://localhost:4321${base}${image}`);
			expect(tags.get('og:image:alt'), page).not.toBe('');
			expect(tags.get('og:description'), page).toMatch(/\S/u);
			expect(tags.get('twitter:card'), page).toBe('summary_large_image');
			const png = await readFile(join(folder, image));
			expect(
				[png.readUInt32BE(16), png.readUInt32BE(20)].map(String),
				'width and height of the PNG header',
			).toEqual([tags.get('og:image:width'), tags.get('og:image:height')]);
		}
	},
);
