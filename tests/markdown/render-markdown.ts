import { pageProcessor } from '../../src/markdown/page-processor.ts';

const shared = { syntaxHighlight: false } as const;

/** Returns Markdown as HTML, by the processor that the site is built with. */
export async function renderMarkdown(markdown: string): Promise<string> {
	const renderer = await pageProcessor.createRenderer(shared);
	const { code } = await renderer.render(markdown);
	return code;
}

/** Returns MDX compiled to JavaScript with its static parts as HTML, by the processor that the site is built with. */
export async function compileMdx(mdx: string): Promise<string> {
	const renderer = await pageProcessor.createMdxRenderer?.(shared, { optimize: true });
	if (renderer === undefined) throw new Error('The processor compiles no MDX.');
	const { code } = await renderer.process(mdx, 'test.mdx', {});
	return code;
}
