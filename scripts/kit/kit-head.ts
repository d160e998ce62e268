import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { textProperty } from '../check-site/page-tree.ts';
import type { Change } from './change-elements.ts';
import { relativeAddress } from './resolve-target.ts';

/** What a page of a kit may do: run and show what stands in the kit, send a query to a page of it, and nothing else. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"form-action 'self'",
	"base-uri 'none'",
].join('; ');

/** Folder of the kit for everything that is no page. */
const ASSETS = 'assets/';

/** Scripts and style sheets of the kit's own, by the path of their source. */
export const OWN_ASSETS = {
	theme: { file: `${ASSETS}theme.js`, source: 'src/reader/page/apply-theme.js' },
	page: { file: `${ASSETS}page.js`, source: 'src/reader/kit/start-kit-page.ts' },
	slides: { file: `${ASSETS}slides.js`, source: 'src/reader/paths/start-slides.ts' },
	search: { file: `${ASSETS}search.js`, source: 'src/reader/kit/start-kit-search.ts' },
	check: { file: `${ASSETS}check.js`, source: 'src/reader/kit/start-kit-check.ts' },
	basket: { file: `${ASSETS}basket.js`, source: 'src/reader/kit/start-kit-basket.ts' },
	adapt: { file: `${ASSETS}adapt.js`, source: 'src/reader/kit/start-kit-adapt.ts' },
	style: { file: `${ASSETS}kit.css`, source: 'src/styles/kit.css' },
} as const;

/** The script with what the search knows. */
export const SEARCH_DATA = `${ASSETS}search-data.js`;

/** The script with the files that scripts of the site would fetch. */
export const FILES_DATA = `${ASSETS}files.js`;

export type PageScripts =
	'page' | 'slides' | 'search' | 'check' | 'basket' | 'adapt' | 'own-slides';

function listScripts(scripts: PageScripts): string[] {
	const { page, adapt } = OWN_ASSETS;
	switch (scripts) {
		case 'page':
		case 'slides':
			return [OWN_ASSETS[scripts].file];
		case 'search':
		case 'check':
			return [page.file, SEARCH_DATA, OWN_ASSETS[scripts].file];
		case 'basket':
		case 'adapt':
			return [page.file, FILES_DATA, OWN_ASSETS[scripts].file];
		case 'own-slides':
			return [FILES_DATA, adapt.file];
	}
}

/** Returns the path in the kit of a file that a page of the site shows: `_astro/site.css` is `assets/site.css`. */
export function toAssetFile(path: string): string {
	return path.includes('/') && !path.startsWith('_astro/')
		? path
		: ASSETS + path.slice(path.lastIndexOf('/') + 1);
}

/** Returns the change of a page's head: style sheets and icon of the kit, its policy, its scripts. */
export function createHeadChange(file: string, scripts: PageScripts, base: string): Change {
	const to = (target: string) => relativeAddress(file, target);
	const first: ElementContent[] = [
		h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
		// A presentation is always light.
		...(scripts === 'slides' || scripts === 'own-slides'
			? []
			: [h('script', { src: to(OWN_ASSETS.theme.file) })]),
	];
	const last: ElementContent[] = [
		h('link', { rel: 'stylesheet', href: to(OWN_ASSETS.style.file) }),
		...listScripts(scripts).map((script) => h('script', { src: to(script), defer: true })),
	];
	return (element) => {
		switch (element.tagName) {
			case 'link': {
				const href = textProperty(element, 'href') ?? '';
				if (!href.startsWith(base)) return [element];
				const asset = toAssetFile(href.slice(base.length));
				return [{ ...element, properties: { ...element.properties, href: to(asset) } }];
			}
			case 'head':
				return [{ ...element, children: insertIntoHead(element, first, last) }];
			default:
				return [element];
		}
	};
}

/** Puts what has to be known first behind the character set, and the rest at the end. */
function insertIntoHead(
	{ children }: Element,
	first: readonly ElementContent[],
	last: readonly ElementContent[],
): ElementContent[] {
	const at = children.findIndex(
		(node) => node.type === 'element' && textProperty(node, 'charSet') !== null,
	);
	return [...children.slice(0, at + 1), ...first, ...children.slice(at + 1), ...last];
}
