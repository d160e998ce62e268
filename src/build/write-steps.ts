import { buildSteps } from './build-steps.ts';
import type { OutputContext } from './output-context.ts';
import {
	writeAkomaNtoso,
	writeCitationFiles,
	writeEmbedded,
	writeImages,
} from './write-reference-outputs.ts';
import { writeChanges } from './write-changes.ts';
import { writeData, writePathData } from './write-data.ts';
import { writeFeed, writeOpenSearch, writeRobots, writeSitemap } from './write-site-files.ts';
import { writeHostFiles } from './write-host-files.ts';
import { writeMachineTexts } from './write-machine-texts.ts';
import { writeNotHeldPages } from './write-not-held-pages.ts';
import { writeMovedRedirects, writeSymbolRedirects } from './write-redirects.ts';
import { writeOfflineParts } from './write-offline-parts.ts';
import { writePathFiles } from './write-path-files.ts';
import { writeRelease } from './write-release.ts';
import { writeParagraphPages } from './write-paragraph-pages.ts';
import { writeSearch } from '../search/index/write-search.ts';
import { writeShareImages } from './write-share-images.ts';

/** Writes the index and the client of the search. */
async function writeSearchIndex(context: OutputContext): Promise<void> {
	const { archive, outDir, root, keep, others } = context;
	const { documents } = archive;
	await writeSearch({ documents, outDir, root, ...(keep && { keep }), ...(others && { others }) });
}

/**
 * In this order: pages are filled from templates that are removed then, the sitemap lists all pages, and the list of
 * files all that is there.
 */
const STEPS: { name: string; write: (context: OutputContext) => Promise<void> }[] = [
	{ name: 'search index', write: writeSearchIndex },
	{ name: 'data', write: writeData },
	{ name: 'data of paths', write: writePathData },
	{ name: 'texts for machines', write: writeMachineTexts },
	{ name: 'changes of the data', write: writeChanges },
	{ name: 'office files of paths', write: writePathFiles },
	{ name: 'parts of pages in one file', write: writeOfflineParts },
	{ name: 'citation files', write: writeCitationFiles },
	{ name: 'Akoma Ntoso', write: writeAkomaNtoso },
	{ name: 'scripts to embed', write: writeEmbedded },
	{ name: 'share images', write: writeShareImages },
	{ name: 'images', write: writeImages },
	{ name: 'paragraph pages', write: writeParagraphPages },
	{ name: 'pages of what is not held', write: writeNotHeldPages },
	{ name: 'symbol redirects', write: writeSymbolRedirects },
	{ name: 'moved redirects', write: writeMovedRedirects },
	{ name: 'feed', write: writeFeed },
	{ name: 'robots', write: writeRobots },
	{ name: 'description of the search', write: writeOpenSearch },
	{ name: 'settings of hosts', write: writeHostFiles },
	{ name: 'sitemap', write: writeSitemap },
	{ name: 'list of files', write: writeRelease },
];

/** Writes everything that Astro does not build. */
export async function runSteps(context: OutputContext): Promise<void> {
	for (const { name, write } of STEPS) {
		await write(context);
		buildSteps.publish(name);
	}
}
