import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { buildPageHead, formatPageHead } from '../../src/words/page-head.ts';
import { kitText } from '../../src/words/zh-hans/kit.ts';
import type { GlossaryGroup } from '../../src/search/data-files.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { THIRD_PARTY_PATH } from '../../src/model/file-paths.ts';
import { collectLinks } from '../check-site/page-links.ts';
import { parsePage } from '../check-site/parse-page.ts';
import type { KitContents } from './choose-contents.ts';
import { createRehomer } from './kit-home.ts';
import { collectFiles, toFilesScript } from './collect-files.ts';
import { FILES_DATA, OWN_ASSETS, SEARCH_DATA, toAssetFile } from './kit-head.ts';
import {
	CHECK_PAGE,
	createFinder,
	planOwnPages,
	planPages,
	SEARCH_PAGE,
	START_PAGE,
} from './kit-plan.ts';
import type { KitFiles } from './pack-kit.ts';
import type { KitSite } from './read-kit-site.ts';
import { replaceMain, addSearchNote } from './change-main.ts';
import type { KitSetting } from './resolve-target.ts';
import { rewritePage } from './rewrite-page.ts';
import { collectSearchData, toDataScript } from './collect-search-data.ts';
import { renderStart } from './render-start.ts';

interface KitSources {
	/** Folder of the project, for the scripts of the kit. */
	root: string;
	site: KitSite;
	contents: KitContents;
	/** The chosen documents, as they were read from the sources. */
	documents: readonly ArchiveDocument[];
	/** Returns the words of a text in normal form. */
	cutWords: (text: string) => string[];
	/** The groups of the glossary. */
	groups: readonly GlossaryGroup[];
	/** False for a kit without guides and answers. */
	hasGuides: boolean;
}

/** What stands for the `fetch` of browsers in the scripts of a kit. */
const FETCH = 'src/reader/kit/kit-fetch.ts';

/** The scripts that ask for anything. */
const FETCHING: ReadonlySet<string> = new Set([OWN_ASSETS.basket.source, OWN_ASSETS.adapt.source]);

/** Links of a page's head to what it shows. */
const SHOWN = new Set(['stylesheet', 'icon']);

/** Returns the paths under the base of the files that pages of the site show. */
function listShown(trees: readonly Root[], base: string): Set<string> {
	const links = trees.flatMap((tree) => collectLinks(tree));
	const shown = links.filter(
		({ rel, tagName, address }) =>
			(SHOWN.has(rel) || tagName === 'img') && address.startsWith(base),
	);
	return new Set(shown.map(({ address }) => address.slice(base.length)));
}

/** Returns the kit's own scripts, each a classic one without imports, and its style sheet, by their path in the kit. */
async function bundleAssets(root: string): Promise<[file: string, text: string][]> {
	return Promise.all(
		Object.values(OWN_ASSETS).map(async ({ file, source }): Promise<[string, string]> => {
			const { outputFiles } = await build({
				absWorkingDir: root,
				entryPoints: [join(root, source)],
				bundle: true,
				charset: 'utf8',
				// Links lead from the root of the site, and are led within the kit as they come into a page.
				define: { 'import.meta.env.BASE_URL': '"/"' },
				// A maker of office files asks for it where it does not run in a browser.
				external: ['node:*'],
				inject: FETCHING.has(source) ? [join(root, FETCH)] : [],
				// Modules do not load under `file://`.
				format: 'iife',
				legalComments: 'inline',
				minify: true,
				platform: 'browser',
				target: 'es2023',
				write: false,
			});
			const [output] = outputFiles;
			if (output === undefined) throw new Error(`${source} was bundled into nothing.`);
			return [file, output.text];
		}),
	);
}

/** Makes the files of a kit from a built site. Throws where a file of the site is missing. */
export async function buildKit({
	root,
	site,
	contents,
	documents,
	cutWords,
	groups,
	hasGuides,
}: KitSources): Promise<KitFiles> {
	const { folder, base, home, built } = site;
	const pages = planPages(contents, hasGuides, (file) => existsSync(join(folder, file)));
	const rehome = home === null || home === built ? null : createRehomer(built, home);
	const setting: KitSetting = {
		base,
		home,
		find: createFinder([...pages, ...planOwnPages(hasGuides)], contents),
		rehome,
		hasGuides,
	};
	const parse = async (file: string) => parsePage(await readFile(join(folder, file), 'utf8')).tree;
	const files = new Map<string, Uint8Array>();
	const write = (file: string, text: string) => files.set(file, new TextEncoder().encode(text));

	const search = await parse('search/index.html');
	const start = replaceMain(search, {
		title: kitText.name,
		description: kitText.introduction(hasGuides),
		kind: 'page-list',
		content: renderStart({ documents, paths: contents.paths, base, home, hasGuides }),
	});
	const check = await parse('check/index.html');
	const trees = [search, check];
	for (const page of pages) {
		const tree = await parse(page.file);
		trees.push(tree);
		write(page.file, toHtml(rewritePage(tree, page, setting)));
	}
	const searchAt = { path: 'search/', file: SEARCH_PAGE };
	write(SEARCH_PAGE, toHtml(rewritePage(addSearchNote(search), searchAt, setting, 'search')));
	write(
		CHECK_PAGE,
		toHtml(rewritePage(check, { path: 'check/', file: CHECK_PAGE }, setting, 'check')),
	);
	for (const own of planOwnPages(hasGuides)) {
		const tree = await parse(own.file);
		trees.push(tree);
		write(own.file, toHtml(rewritePage(tree, own, setting, own.scripts)));
	}
	write(FILES_DATA, toFilesScript(await collectFiles(site, contents, hasGuides)));
	write(START_PAGE, toHtml(rewritePage(start, { path: '', file: START_PAGE }, setting)));

	for (const path of listShown(trees, base)) {
		files.set(toAssetFile(path), await readFile(join(folder, path)));
	}
	files.set(THIRD_PARTY_PATH, await readFile(join(folder, THIRD_PARTY_PATH)));
	if (home !== built) {
		// The page of the site would print another address, as that of the machine that built it.
		const addressOf = (id: string) => (home === null ? kitText.name : `${home}${id}/`);
		for (const document of documents) {
			write(`${document.id}/print.css`, buildPageHead(document, addressOf(document.id)));
		}
		for (const { id, title } of contents.paths) {
			write(`${id}/print.css`, formatPageHead(title, addressOf(id)));
		}
	}
	for (const [file, text] of await bundleAssets(root)) write(file, text);
	write(SEARCH_DATA, toDataScript(collectSearchData(documents, cutWords, groups)));
	return files;
}
