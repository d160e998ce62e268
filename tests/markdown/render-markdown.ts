import type { unified } from '@astrojs/markdown-remark';
import config from '../../astro.config.mjs';

const processor = config.markdown?.processor as ReturnType<typeof unified>;
const shared = { syntaxHighlight: false } as const;

/** Returns Markdown as HTML, by the processor that the site is built with. */
export async function renderMarkdown(markdown: string): Promise<string> {
	const renderer = await processor.createRenderer(shared);
	const { code } = await renderer.render(markdown);
	return code;
}

/** Returns MDX compiled to JavaScript with its static parts as HTML, by the processor that the site is built with. */
export async function compileMdx(mdx: string, path = 'test.mdx'): Promise<string> {
	const renderer = await processor.createMdxRenderer?.(shared, { optimize: true });
	if (renderer === undefined) throw new Error('The processor of astro.config.mjs compiles no MDX.');
	const { code } = await renderer.process(mdx, path, {});
	return code;
}
