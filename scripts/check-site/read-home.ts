import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBase, requireSetting } from '../../src/model/addressing/site-settings.ts';
import { collectLinks } from './page-links.ts';
import { parsePage } from './parse-page.ts';

/**
 * Returns the absolute URL that a built site lives at, base path included, as its first page says. Throws where the folder
 * holds no site.
 */
export async function readHome(folder: string): Promise<URL> {
	const html = await readFile(join(folder, 'index.html'), 'utf8').catch((cause: unknown) => {
		throw new Error(
			`There is no built site in ${folder}: it has no index.html. Run \`npm run build\` first.`,
			{ cause },
		);
	});
	const canonical = collectLinks(parsePage(html).tree).find(({ rel }) => rel === 'canonical');
	if (canonical !== undefined && URL.canParse(canonical.address)) return new URL(canonical.address);
	throw new Error(
		`The first page of the site in ${folder} names no canonical address. Build it again.`,
	);
}

/**
 * Returns the path that a site lives under, decoded, with a slash at both ends. Throws where it was built for another one than the
 * caller means; `meant` is the setting `BASE`, and undefined where nothing is set.
 */
export function requireBase(home: URL, meant: string | undefined): string {
	const base = decodeURI(home.pathname);
	const expected =
		meant === undefined ? base : decodeURI(requireSetting('BASE', meant, readBase(meant)));
	if (base === expected) return base;
	throw new Error(
		`The site was built for the path ${base}, and BASE says ${expected}. Build it again with the same BASE.`,
	);
}
