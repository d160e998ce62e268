import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { remarkDocuments } from './remark-documents.ts';
import { remarkLiteralAddresses } from './remark-literal-addresses.ts';
import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';

/** The plugins every Markdown and MDX file passes through, in this order. */
export const markdownPlugins = {
	remarkPlugins: [remarkGfm, remarkLiteralAddresses, remarkDocuments],
	rehypePlugins: [rehypeSlug],
} satisfies UnifiedProcessorOptions;
