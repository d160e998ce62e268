import { pathOfficePath } from '../../archive/paths/data-paths.ts';
import { siteUrl } from '../../words/site-url.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { PaperForm } from '../../outputs/paths/render-path-head.ts';
import type { Way } from '../../outputs/paths/render-paper.ts';
import { pathUrl } from './path-pages.ts';

const text = interfaceText.paths;

/** Returns the ways from a form of a path of the archive that is made for paper. */
export function listWays(slug: string, form: PaperForm): Way[] {
	const others = form === 'guide' ? (['handout', 'present'] as const) : (['present'] as const);
	return [
		{ href: pathUrl(slug), label: 'paths.backToPath', words: text.backToPath },
		...others.map((other) => ({
			href: pathUrl(slug, other),
			label: `paths.${other}`,
			words: text[other],
		})),
		{ href: siteUrl(pathOfficePath(slug, form)), label: 'paths.word', words: text.word },
	];
}
