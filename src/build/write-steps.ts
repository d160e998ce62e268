import { buildSteps } from './build-steps.ts';
import type { OutputContext } from './output-context.ts';
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

/** In this order: paragraph pages are filled from the template that they remove, and the sitemap lists all pages. */
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

/** Writes everything that Astro does not build. */
export async function runSteps(context: OutputContext): Promise<void> {
	for (const { name, write } of STEPS) {
		await write(context);
		buildSteps.publish(name);
	}
}
