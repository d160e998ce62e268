import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { remarkLiteralAddresses } from './remark-literal-addresses.ts';

/** Returns the processor of the pages that are written in Markdown and MDX, with its plugins in their order. */
export function createProcessor() {
	return unified({
		gfm: false,
		// It would rewrite the text.
		smartypants: false,
		remarkPlugins: [remarkGfm, remarkLiteralAddresses],
		rehypePlugins: [rehypeSlug],
	});
}
