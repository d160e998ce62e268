import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { archiveOutputs } from './src/build/archive-outputs.ts';
import { readBase, readSite, requireSetting } from './src/model/addressing/site-settings.ts';
import { pageProcessor } from './src/markdown/page-processor.ts';

const { SITE = 'http://localhost:4321', BASE = '/' } = process.env;

/** Every page names its scripts: `Page.js`, and not all that Astro tells of where in `Page.astro` it stands. */
const SCRIPT_NAMES = { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` };

export default defineConfig({
	site: requireSetting('SITE', SITE, readSite(SITE)),
	// As people write it: Astro escapes the addresses of pages by itself.
	base: decodeURI(requireSetting('BASE', BASE, readBase(BASE))),
	trailingSlash: 'always',
	// `jsx`, the default, strips the white space between inline elements.
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'never' },
	prerenderConflictBehavior: 'error',
	markdown: { syntaxHighlight: false, processor: pageProcessor },
	integrations: [mdx({ optimize: true }), archiveOutputs()],
	// The policy of the pages lets nothing in that is inlined.
	vite: {
		environments: { client: { build: { rolldownOptions: { output: SCRIPT_NAMES } } } },
		build: { assetsInlineLimit: 0 },
	},
	devToolbar: { enabled: false },
});
