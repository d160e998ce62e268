import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_PATHS, documentDataPath } from '../../src/model/file-paths.ts';
import { type ApiDocument, documentSchema } from '../../src/model/api/document.ts';
import { type ApiPaths, documentsSchema, pathsSchema } from '../../src/model/api/lists.ts';
import { readHome } from '../check-site/read-home.ts';
import { KitError } from './kit-error.ts';
import { isLocalHost } from './kit-home.ts';

/** A built site, as far as a kit is made from it. */
export interface KitSite {
	folder: string;
	/** Path that it was built for, with a slash at both ends. */
	base: string;
	/** Absolute URL under which it is published, base path included; null where it was built for this machine alone. */
	home: string | null;
	/** The same as the site says it, of whatever machine. */
	built: string;
	/** In the order of the site's own list, oldest first. */
	documents: ApiDocument[];
	paths: ApiPaths['paths'];
}

async function readJson(folder: string, path: string): Promise<unknown> {
	return JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown;
}

/** Reads what a kit needs to know of a built site. Throws a `KitError` where the folder holds none. */
export async function readKitSite(folder: string): Promise<KitSite> {
	try {
		const home = await readHome(folder);
		const { documents } = documentsSchema.parse(await readJson(folder, DATA_PATHS.documents));
		const { paths } = pathsSchema.parse(await readJson(folder, DATA_PATHS.paths));
		return {
			folder,
			base: home.pathname,
			home: isLocalHost(home.hostname) ? null : home.href,
			built: home.href,
			documents: await Promise.all(
				documents.map(async ({ id }) =>
					documentSchema.parse(await readJson(folder, documentDataPath(id))),
				),
			),
			paths,
		};
	} catch (cause) {
		throw new KitError(
			`There is no built site in ${folder}. Run \`npm run build\` first, or leave \`--from\` out.`,
			{ cause },
		);
	}
}
