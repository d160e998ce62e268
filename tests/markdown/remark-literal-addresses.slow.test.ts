import { describe, expect, test } from 'vitest';
import { compileMdx, renderMarkdown } from './render-markdown.ts';

describe('a bare address', () => {
	test.each([
		['见https://www.ilo.org/gb网页。', 'the Chinese after it is no part of it'],
		['见www.ilo.org。', 'nor is a host alone'],
		['致函gb@ilo.org。', 'nor a mail address'],
	])('stays text: %s', async (text) => {
		expect(await renderMarkdown(text)).toBe(`<p>${text}</p>`);
	});

	test('is not linked a second time inside a link of the document', async () => {
		const code = await compileMdx(
			'见<Link url="https://www.ilo.org/">https://www.ilo.org/</Link>。',
		);
		expect(code).not.toContain('href');
	});
});

test('keeps a link that has words of its own', async () => {
	expect(await renderMarkdown('[国际劳工组织](https://www.ilo.org/)')).toBe(
		'<p><a href="https://www.ilo.org/">国际劳工组织</a></p>',
	);
});
