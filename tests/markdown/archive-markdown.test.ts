import { describe, expect, test } from 'vitest';
import { compileMdx, renderMarkdown } from './render-markdown.ts';

describe('official text', () => {
	test.each([
		['"行动十年"', 'straight double quotes'],
		["劳工组织's", 'an apostrophe'],
		['2020--2025年', 'two hyphens'],
		['等等...', 'three points'],
		['(c) 2022', 'a letter in brackets'],
		['“加强能力”；……[并且]', 'quotes and an ellipsis as printed'],
		['40 多个实体', 'a space between Chinese and figures'],
	])('is not rewritten by smart punctuation: %s', async (text) => {
		const escaped = text.replaceAll('"', '&quot;');
		const html = (await renderMarkdown(text)).replaceAll('"', '&quot;');
		expect(html).toBe(`<p>${escaped}</p>`);
	});

	test('is not rewritten in MDX either', async () => {
		expect(await compileMdx("<Item>\n  '行动十年'--2025...\n</Item>")).toContain(
			"'行动十年'--2025...",
		);
	});
});

test('rehype-slug names a heading that has no id', async () => {
	expect(await renderMarkdown('## 地址怎样写')).toBe('<h2 id="地址怎样写">地址怎样写</h2>');
});

describe('the MDX of a document', () => {
	const PATH = '/site/content/documents/gb/346/ins/8.mdx';
	const FRONT = '<Front>\n  <Summary label="政策影响">有。</Summary>\n</Front>\n\n';

	test('is set by the renderer of passages, in a page that stays MDX', async () => {
		const code = await compileMdx(
			`${FRONT}<Paragraph n={1}>\n  时间。[^1]\n</Paragraph>\n\n[^1]: 联合国大会\n`,
			PATH,
		);
		expect(code).toMatch(/_jsx\(Front, \{\s*id: "gb\/346\/ins\/8"/);
		expect(code).toContain(JSON.stringify('<dl class="summary">').slice(1, -1));
		expect(code).toContain(JSON.stringify('<sup class="mark" id="fnref1">').slice(1, -1));
		expect(code).toContain(JSON.stringify('<aside class="note" id="fn1"').slice(1, -1));
		expect(code).not.toContain('_jsx(Paragraph');
	});

	test('has the notes of its first page beside it', async () => {
		const code = await compileMdx(
			'<Front>\n  <Subtitle>副[^1]</Subtitle>\n</Front>\n\n[^1]: 注\n',
			PATH,
		);
		expect(code).toMatch(
			/_jsxs\(_components\.div, \{\s*class: "passage",\s*children: \[_jsx\(Front/,
		);
	});

	test('links the words that lead somewhere', async () => {
		const code = await compileMdx('<Paragraph n={1}>\n  见第61段。\n</Paragraph>\n', PATH);
		expect(code).toContain(
			JSON.stringify('<a class="mention" href="/gb/346/ins/8/#p61">第61段</a>').slice(1, -1),
		);
	});

	test('is found by its path on any system', async () => {
		const code = await compileMdx(FRONT, 'C:\\site\\content\\documents\\gb\\346\\ins\\8.mdx');
		expect(code).toContain('<dl');
	});

	test('fails where it holds code', async () => {
		await expect(compileMdx('{process.exit()}', PATH)).rejects.toThrow('mdxFlowExpression');
	});

	test.each([
		['/site/src/pages/about/index.mdx', 'a page'],
		['/site/content/documents/readme.txt.mdx.bak', 'another file'],
		['/site/other/documents/gb/346/ins/8.mdx', 'another folder'],
	])('is none in %s: %s', async (path) => {
		expect(await compileMdx('{1 + 1}', path)).toContain('1 + 1');
	});
});

test.each([
	['/', '/gb/346/ins/8/#p12'],
	['/kb', '/kb/gb/346/ins/8/#p12'],
	['/kb/', '/kb/gb/346/ins/8/#p12'],
])('links in the text of a document lead under the base path %s', async (base, link) => {
	const mdx = '<Front>\n</Front>\n\n<Paragraph n={1}>\n  见第 12 段。\n</Paragraph>\n';
	const code = await compileMdx(mdx, '/site/content/documents/gb/346/ins/8.mdx', base);
	expect(code).toContain(JSON.stringify(`href="${link}"`).slice(1, -1));
});
