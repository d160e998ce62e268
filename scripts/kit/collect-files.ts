import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { z } from 'zod';
import {
	CHANGED_PATH,
	documentChangesPath,
	documentModelPath,
	OFFLINE,
	pathFilePath,
	TITLES_PATH,
} from '../../src/archive/paths/data-paths.ts';
import { documentsSchema, pathsSchema } from '../../src/model/api/lists.ts';
import { DATA_PATHS } from '../../src/model/file-paths.ts';
import { FILES_NAME, type KitFileTexts } from '../../src/reader/kit/kit-files.ts';
import { findElements } from '../check-site/page-tree.ts';
import { parsePage } from '../check-site/parse-page.ts';
import { type Change, changeChildren } from './change-elements.ts';
import type { KitContents } from './choose-contents.ts';
import { toScriptLiteral } from './collect-search-data.ts';
import type { KitSite } from './read-kit-site.ts';

/** Returns what makes of an address under the base of a site one under the root: the scripts of a kit know no other base. */
const createUnbaser =
	(base: string) =>
	(address: string): string =>
		address.startsWith(base) ? `/${address.slice(base.length)}` : address;

/**
 * Returns the files of the site that its scripts fetch for the basket and for paths that readers make, as far as the kit
 * holds what they are about. Files of paths hold answers: a kit without guides has none.
 */
export async function collectFiles(
	{ folder, base }: KitSite,
	{ documents, paths }: KitContents,
	hasGuides: boolean,
): Promise<KitFileTexts> {
	const read = (path: string) => readFile(join(folder, path), 'utf8');
	const unbase = createUnbaser(base);
	const unbaseLink: Change = (element) => {
		// A page that is fetched for its text runs no script.
		if (element.tagName === 'script') return [];
		const { href } = element.properties;
		if (typeof href === 'string') element.properties.href = unbase(href);
		return [element];
	};
	const held = new Set([...documents, ...paths].map(({ id }) => id));
	const isHeld = ({ id }: { id: string }) => held.has(id);
	const readMain = async (id: string): Promise<[string, string]> => {
		const { tree } = parsePage(await read(`${id}/index.html`));
		const [main] = findElements(tree, ({ tagName }) => tagName === 'main');
		return [`${id}/`, main === undefined ? '' : toHtml(changeChildren([main], unbaseLink))];
	};
	const parse = async (path: string): Promise<unknown> => JSON.parse(await read(path));
	const listed = documentsSchema.parse(await parse(DATA_PATHS.documents)).documents;
	const listedPaths = pathsSchema.parse(await parse(DATA_PATHS.paths)).paths;
	const changed = z.array(z.string()).parse(await parse(CHANGED_PATH));
	const changedHere = changed.filter((id) => held.has(id));
	const whole = [
		...documents.map(({ id }) => documentModelPath(id)),
		...(hasGuides
			? [
					...changedHere.map(documentChangesPath),
					...paths.map(({ id }) => pathFilePath(id.slice('paths/'.length))),
					TITLES_PATH,
					OFFLINE.style,
					OFFLINE.script,
				]
			: []),
	];
	const texts = await Promise.all([
		...documents.map(({ id }) => readMain(id)),
		...whole.map(async (path): Promise<[string, string]> => [path, await read(path)]),
	]);
	return {
		[DATA_PATHS.documents]: JSON.stringify({
			documents: listed
				.filter(isHeld)
				.map((one) => ({ ...one, url: unbase(one.url), data: unbase(one.data) })),
		}),
		[DATA_PATHS.paths]: JSON.stringify({
			paths: hasGuides
				? listedPaths.filter(isHeld).map((one) => ({ ...one, url: unbase(one.url) }))
				: [],
		}),
		[CHANGED_PATH]: JSON.stringify(hasGuides ? changedHere : []),
		...Object.fromEntries(texts),
	};
}

/** Returns a classic script that sets the files. */
export const toFilesScript = (files: KitFileTexts): string =>
	`globalThis.${FILES_NAME}=JSON.parse(${toScriptLiteral(files)});\n`;
