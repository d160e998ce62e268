import { join } from 'node:path';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { createWordCutter } from '../../src/search/index/cut-words.ts';
import { loadGroups } from '../../src/search/index/load-glossary.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { formatFindings } from '../../src/model/format-findings.ts';
import { readIfThere } from '../../src/files/folder.ts';
import { digest } from '../../src/keep/digest.ts';
import { formatRelease, RELEASE, releaseSchema } from '../../src/outputs/release/release.ts';
import { buildKit } from './build-kit.ts';
import { findKitFaults } from './check-kit.ts';
import { chooseContents, type KitChoice, type KitContents } from './choose-contents.ts';
import { KitError } from './kit-error.ts';
import { type KitFiles, packKit } from './pack-kit.ts';
import { readKitSite } from './read-kit-site.ts';

interface KitOrder {
	/** Folder of the project. */
	root: string;
	/** Folder of a built site. */
	folder: string;
	choice: KitChoice;
	/** Absolute URL under which the archive is reached, where the site does not say it or says another one. */
	given?: string | null;
	/** False where the kit is for participants: without guides, and without answers anywhere. */
	hasGuides?: boolean;
}

/** A kit that was checked. */
export interface Kit {
	contents: KitContents;
	files: KitFiles;
	zip: Uint8Array;
	/** Where the kit says the archive is; null where it says nothing. */
	home: string | null;
	/** Absolute URL that the site was built for. */
	built: string;
}

/** Returns the sources of the chosen documents. Throws a `KitError` where the site was built from others. */
async function readChosen(root: string, { documents }: KitContents): Promise<ArchiveDocument[]> {
	const held = (await ingestSources(root)).documents;
	return documents.map(({ id, source }) => {
		const document = held.find((one) => one.id === id);
		if (document?.source.sha256 !== source.sha256) {
			throw new KitError(
				`The built site holds ${id} from another source than content/sources does. Run \`npm run build\` again.`,
			);
		}
		return document;
	});
}

function requireWhole(files: KitFiles): void {
	const faults = Map.groupBy(findKitFaults(files), ({ file }) => file);
	if (faults.size === 0) return;
	const reports = [...faults].map(([file, found]) => formatFindings(file, found));
	throw new KitError(['The kit would be broken:', ...reports].join('\n'));
}

/** Returns the files of a kit with the list of them, by which it can be proved whole. */
function addRelease(files: KitFiles, { documents, paths }: KitContents, site: string): KitFiles {
	const text = readIfThere(join(site, RELEASE))?.toString();
	const commit = text === undefined ? null : releaseSchema.parse(JSON.parse(text)).commit;
	const list = formatRelease({
		commit,
		documents: documents.length,
		paragraphs: documents.reduce((sum, document) => sum + document.paragraphs.length, 0),
		paths: paths.length,
		files: Object.fromEntries([...files].map(([path, content]) => [path, digest(content)])),
	});
	return new Map([...files, [RELEASE, new TextEncoder().encode(list)]]);
}

/** Makes a kit of a built site. Throws a `KitError` where what is asked for is not there, or the kit would be broken. */
export async function makeKit({
	root,
	folder,
	choice,
	given = null,
	hasGuides = true,
}: KitOrder): Promise<Kit> {
	const read = await readKitSite(folder);
	const { built } = read;
	const site = { ...read, home: given ?? read.home };
	const contents = chooseContents(site, choice);
	const documents = await readChosen(root, contents);
	const groups = loadGroups(root);
	const cutWords = createWordCutter(groups);
	const made = await buildKit({ root, site, contents, documents, cutWords, groups, hasGuides });
	requireWhole(made);
	const files = addRelease(made, contents, folder);
	return { contents, files, zip: packKit(files), home: site.home, built };
}
