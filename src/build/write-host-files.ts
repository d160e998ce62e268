import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ignore } from '../files/file-errors.ts';
import { formatHtaccess } from '../outputs/headers/format-apache.ts';
import { formatCaddyfile } from '../outputs/headers/format-caddy.ts';
import { formatHeadersFile, formatRedirectsFile } from '../outputs/headers/format-headers-file.ts';
import { formatWebConfig } from '../outputs/headers/format-iis.ts';
import { formatNginxConf } from '../outputs/headers/format-nginx.ts';
import { HIDDEN_FOLDER, IMMUTABLE } from '../outputs/headers/header-rules.ts';
import { absoluteUrl, sitePath } from '../model/addressing/site-address.ts';
import type { OutputContext } from './output-context.ts';

/** Returns the folders of a built site whose paths begin so: `search/data-` is `search/data-fab88b37e934`. */
function listFolders(outDir: string, start: string): string[] {
	const [folder = '', name = ''] = start.split('/');
	if (name === '') return [folder];
	let names: string[] = [];
	try {
		names = readdirSync(join(outDir, folder)).sort();
	} catch (error) {
		ignore('ENOENT')(error);
	}
	return names.filter((one) => one.startsWith(name)).map((one) => `${folder}/${one}`);
}

/**
 * Writes ready-made settings for hosts: types, security policy, caching, who may read the data, and the page for what is
 * missing. It comes after the search, whose folder it names.
 */
export async function writeHostFiles(context: OutputContext): Promise<void> {
	const { base, outDir, others, write } = context;
	const home = absoluteUrl(sitePath('', base), context);
	const folders = IMMUTABLE.flatMap((start) => listFolders(outDir, start));
	await write('_headers', formatHeadersFile(base, others));
	await write('_redirects', formatRedirectsFile(base));
	await write('.htaccess', formatHtaccess(base, home, others));
	await write('web.config', formatWebConfig(folders, others));
	// GitHub Pages leaves out what begins with an underscore where a branch is published without this file.
	await write('.nojekyll', '');
	await write(`${HIDDEN_FOLDER}nginx.conf`, formatNginxConf(base, home, others));
	await write(`${HIDDEN_FOLDER}Caddyfile`, formatCaddyfile(base, home, others));
}
