import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'xmlbuilder2';

/** Returns the text of every `loc` of a sitemap or an index of sitemaps. Throws where it is no XML. */
function parseLocations(xml: string): string[] {
	return create(xml)
		.root()
		.filter((entry) => entry.node.nodeName === 'loc', false, true)
		.map((location) => location.node.textContent ?? '');
}

/**
 * Returns the addresses that the sitemaps of a site list, by the path of the file that lists them; an index names
 * files under `home`, the absolute URL of the site. Files that are missing list nothing.
 */
export async function readSitemap(
	folder: string,
	{ index, home }: { index: string; home: string },
): Promise<Map<string, string[]>> {
	const read = async (file: string) => parseLocations(await readFile(join(folder, file), 'utf8'));
	const files = (await read(index)).map((url) => url.slice(home.length));
	return new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)));
}
