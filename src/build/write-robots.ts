import { absoluteUrl, sitePath } from '../model/addressing/site-address.ts';
import type { OutputContext } from './output-context.ts';
import { SITEMAP_INDEX } from '../outputs/sitemap/format-sitemap.ts';

/** Writes `/robots.txt`: everything may be read but the endless answers of the search. */
export async function writeRobots(context: OutputContext): Promise<void> {
	const { base, write } = context;
	const lines = [
		'User-agent: *',
		`Disallow: ${sitePath('search/', base)}?`,
		`Disallow: ${sitePath('en/search/', base)}?`,
		'',
		`Sitemap: ${absoluteUrl(sitePath(SITEMAP_INDEX, base), context)}`,
	];
	await write('robots.txt', `${lines.join('\n')}\n`);
}
