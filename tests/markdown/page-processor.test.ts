import { describe, expect, test } from 'vitest';
import { compileMdx, renderMarkdown } from './render-markdown.ts';

describe('the text of a page', () => {
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
