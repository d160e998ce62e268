import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { compareDocuments } from '../../scripts/ingest/compare.ts';
import { recoverTransaction } from '../../scripts/ingest/transaction/recover.ts';
import { loadArchive } from '../archive/load.ts';
import { forgetReadings } from '../archive/read-once.ts';
import { requireWholeDictionaries } from '../interface/compare-dictionaries.ts';
import { loadPaths } from '../paths/load.ts';
import { loadOutputRelations } from '../relations/load-output-relations.ts';
import { buildSteps } from './build-steps.ts';
import type { OutputContext } from './output-context.ts';
import { createOutputWriter } from './output-writer.ts';
import { writeAkomaNtoso } from './write-akoma-ntoso.ts';
import { writeCitationFiles } from './write-citation-files.ts';
import { writeData } from './write-data.ts';
import { writeFeed } from './write-feed.ts';
import { writeHeaders } from './write-headers.ts';
import { writeLinker } from './write-linker.ts';
import { writeMovedRedirects } from './write-moved-redirects.ts';
import { writePathData } from './write-path-data.ts';
import { writeParagraphPages } from './write-paragraph-pages.ts';
import { writeRobots } from './write-robots.ts';
import { writeSearchIndex } from './write-search-index.ts';
import { writeShareImages } from './write-share-images.ts';
import { writeSitemap } from './write-sitemap.ts';
import { writeSymbolRedirects } from './write-symbol-redirects.ts';

/** In this order. */
const STEPS: { name: string; write: (context: OutputContext) => Promise<void> }[] = [
	{ name: 'search index', write: writeSearchIndex },
	{ name: 'data', write: writeData },
	{ name: 'data of paths', write: writePathData },
	{ name: 'citation files', write: writeCitationFiles },
	{ name: 'Akoma Ntoso', write: writeAkomaNtoso },
	{ name: 'linker', write: writeLinker },
	{ name: 'share images', write: writeShareImages },
	{ name: 'paragraph pages', write: writeParagraphPages },
	{ name: 'symbol redirects', write: writeSymbolRedirects },
	{ name: 'moved redirects', write: writeMovedRedirects },
	{ name: 'feed', write: writeFeed },
	{ name: 'robots', write: writeRobots },
	{ name: 'headers', write: writeHeaders },
	{ name: 'sitemap', write: writeSitemap },
];

/**
 * Holds the committed documents against what ingestion gives before the build, and writes from the document
 * model what Astro does not build: the search index, data, a page a paragraph, a page a symbol.
 */
export function archiveOutputs(): AstroIntegration {
	let config: AstroConfig;
	return {
		name: 'archive-outputs',
		hooks: {
			'astro:config:done': async (options) => {
				config = options.config;
				forgetReadings();
				// Astro reads the documents before the build starts.
				await recoverTransaction(fileURLToPath(config.root));
			},
			'astro:build:start': async () => {
				requireWholeDictionaries();
				const { documents } = await loadArchive();
				await compareDocuments(fileURLToPath(config.root), documents);
				await loadPaths();
				buildSteps.publish('sources');
			},
			'astro:build:done': async ({ dir, logger }) => {
				buildSteps.publish('pages');
				const outDir = fileURLToPath(dir);
				const { root, site, base } = config;
				const context: OutputContext = {
					archive: await loadArchive(),
					paths: await loadPaths(),
					relations: await loadOutputRelations(fileURLToPath(root)),
					root: fileURLToPath(root),
					outDir,
					site: requireSite(site),
					base,
					write: createOutputWriter(outDir),
					warn: (message) => {
						logger.warn(message);
					},
				};
				buildSteps.publish('relations');
				for (const step of STEPS) {
					await step.write(context);
					buildSteps.publish(step.name);
					logger.info(step.name);
				}
			},
		},
	};
}

function requireSite(site: string | undefined): string {
	if (site !== undefined) return site;
	throw new Error(
		'The build has no `site`, which absolute addresses need. Set it in astro.config.mjs.',
	);
}
