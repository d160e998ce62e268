import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeParagraphPages } from '../../src/build/write-paragraph-pages.ts';
import { HOSTILE, hostileDocument } from '../fixtures/hostile-document.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { smallDocument } from '../fixtures/small-document.ts';

const TEMPLATE =
	'<title>{{title}} · 文库</title><meta name="description" content="{{description}}">' +
	'<link rel="canonical" href="{{canonical}}">{{head}}<main>{{main}}</main>';

let outDir: string;

beforeEach(async () => {
	outDir = await mkdtemp(join(tmpdir(), 'outputs-'));
	await mkdir(join(outDir, 'paragraph-template'));
	await writeFile(join(outDir, 'paragraph-template/index.html'), TEMPLATE);
});

afterEach(() => rm(outDir, { recursive: true }));

test('writes a page for every paragraph and removes the template', async () => {
	const { context, files } = makeOutputContext([smallDocument], { outDir });
	await writeParagraphPages(context);
	expect([...files.keys()]).toEqual([
		'gb/346/ins/8/p1/index.html',
		'gb/346/ins/8/p2/index.html',
		'gb/346/ins/8/p3/index.html',
	]);
	await expect(access(join(outDir, 'paragraph-template'))).rejects.toThrow('ENOENT');
});

test('marks as not held what the archive does not hold', async () => {
	const { context, files } = makeOutputContext([smallDocument], { outDir });
	await writeParagraphPages(context);
	expect(files.get('gb/346/ins/8/p1/index.html')).toContain('<a class="reference not-held"');
});

test('keeps hostile text literal, wherever it stands', async () => {
	const { context, files } = makeOutputContext([hostileDocument], { outDir });
	await writeParagraphPages(context);
	const html = files.get('gb/346/ins/8/p1/index.html') ?? '';
	// Data, which a browser does not run; nothing in it can end it.
	const [data = ''] = /<script type="application\/ld\+json">[^<]*<\/script>/.exec(html) ?? [];
	// In a quoted attribute a "<" is a character like any other.
	const outside = html.replace(data, '').replaceAll(/="[^"]*"/g, '=""');
	expect(outside).not.toMatch(/<script|<!--|\s(?:on\w+|style)=/i);
	expect(html).not.toMatch(/href="javascript:/i);
	expect(html.match(/<main>/g)).toHaveLength(1);
	// Title, trail twice, text, mention, label, linked mention, note and source file; in the head
	// title, preview and its image, and the title again for Dublin Core and for reference managers.
	expect(decode(html).split(HOSTILE).length - 1).toBe(13);
});

/** Returns HTML with its character references read. */
function decode(html: string): string {
	const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
	// In one pass, since what a reference stands for is no part of another.
	return html.replaceAll(/&(#x[0-9A-F]+|#\d+|amp|lt|gt|quot);/gi, (_, name: string) =>
		name.startsWith('#')
			? String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')))
			: (named[name] ?? ''),
	);
}
