import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { beforeAll, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { loadLinkScopes } from '../../src/archive/relations/load.ts';
import { rehypeTextLinks } from '../../src/markdown/rehype-text-links.ts';

// The archive is read once for all of them, on a machine that does other work as well.
beforeAll(() => loadLinkScopes(), 60_000);

/** Returns the addresses of the links that are made in a sentence of a file. */
async function linksIn(path: string, base: string): Promise<unknown[]> {
	const paragraph = h('p', '见第 12 段和第 13 段。');
	const tree: Root = { type: 'root', children: [paragraph] };
	await rehypeTextLinks({ base: () => base })(tree, new VFile({ path }));
	return paragraph.children
		.filter((child): child is Element => child.type === 'element')
		.map(({ properties }) => properties.href);
}

const DOCUMENT = '/project/content/documents/gb/346/ins/8.mdx';

test.each([
	['/', ['/gb/346/ins/8/#p12', '/gb/346/ins/8/#p13']],
	['/kb', ['/kb/gb/346/ins/8/#p12', '/kb/gb/346/ins/8/#p13']],
	['/kb/', ['/kb/gb/346/ins/8/#p12', '/kb/gb/346/ins/8/#p13']],
])('links of a document lead under the base path %s', async (base, links) => {
	expect(await linksIn(DOCUMENT, base)).toEqual(links);
});

test.each([
	['/project/src/pages/about/index.mdx', 'a page of the site'],
	['/project/content/documents/gb/999/ins/1.mdx', 'a document that is not held'],
])('there are none in %s, %s', async (path, _reason) => {
	expect(await linksIn(path, '/kb')).toEqual([]);
});
