import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { interfaceText } from '../words/zh-hans.ts';
import { rehypeTextLinks } from './rehype-text-links.ts';
import { remarkLiteralAddresses } from './remark-literal-addresses.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPassages } from './remark-passages.ts';
import { remarkSummary } from './remark-summary.ts';
import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';

/** The plugins every Markdown and MDX file passes through, in this order. */
export const markdownPlugins = {
	remarkPlugins: [
		remarkGfm,
		remarkLiteralAddresses,
		[remarkNotes, { label: interfaceText.note.label, backLabel: interfaceText.note.back }],
		remarkPassages,
		remarkSummary,
	],
	rehypePlugins: [rehypeSlug, rehypeTextLinks],
} satisfies UnifiedProcessorOptions;
