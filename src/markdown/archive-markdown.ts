import { unified } from '@astrojs/markdown-remark';
import type { AstroConfig, AstroIntegration } from 'astro';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { type DocumentsOptions, remarkDocuments } from './remark-documents.ts';
import { remarkLiteralAddresses } from './remark-literal-addresses.ts';

/** Returns the processor of every Markdown and MDX file, with its plugins in their order. */
export function createProcessor(options: DocumentsOptions) {
	return unified({
		gfm: false,
		// It would rewrite the official text.
		smartypants: false,
		remarkPlugins: [remarkGfm, remarkLiteralAddresses, [remarkDocuments, options]],
		rehypePlugins: [rehypeSlug],
	});
}

/**
 * Has Astro read Markdown with the plugins of the archive. Links in running text need the base path, which only Astro
 * knows, whether a file, the command line or the environment set it: it stands before `mdx()`, which takes the processor
 * over.
 */
export function archiveMarkdown(): AstroIntegration {
	let config: AstroConfig | undefined;
	const base = (): string => {
		if (config !== undefined) return encodeURI(config.base);
		throw new Error('A document was read before the configuration of Astro was settled.');
	};
	return {
		name: 'archive-markdown',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ markdown: { processor: createProcessor({ base }) } });
			},
			'astro:config:done': (options) => {
				config = options.config;
			},
		},
	};
}
