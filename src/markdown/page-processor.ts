import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { remarkLiteralAddresses } from './remark-literal-addresses.ts';

/** What reads the pages that are written in Markdown and MDX, with its plugins in their order. */
export const pageProcessor = unified({
	gfm: false,
	// It would rewrite the text.
	smartypants: false,
	remarkPlugins: [remarkGfm, remarkLiteralAddresses],
	rehypePlugins: [rehypeSlug],
});
