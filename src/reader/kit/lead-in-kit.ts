import { documentModelPath } from '../../archive/paths/data-paths.ts';
import { currentContext } from '../copy/copy-chosen.ts';
import { readKitFiles } from './kit-files.ts';
import { toKitHref } from './kit-href.ts';

/** The first folder of the kit, by the place of this script in it. */
const ROOT = new URL('../', (document.currentScript as HTMLScriptElement).src);

/** Leads a link that a script of the site has made to the page of the kit, else to the published archive, else nowhere. */
function lead(link: HTMLAnchorElement): void {
	const href = link.getAttribute('href') ?? '';
	if (!href.startsWith('/')) return;
	const inKit = toKitHref(href, (id) => documentModelPath(id) in readKitFiles());
	const { home } = currentContext();
	if (inKit !== null) link.href = new URL(inKit, ROOT).href;
	else if (home.startsWith('http')) link.href = new URL(href.slice(1), home).href;
	else link.removeAttribute('href');
}

/** Leads the links that scripts put into this page within the kit. */
export function leadInKit(): void {
	new MutationObserver((records) => {
		for (const { target, addedNodes } of records) {
			for (const node of [target, ...addedNodes]) {
				if (!(node instanceof Element)) continue;
				if (node instanceof HTMLAnchorElement) lead(node);
				for (const link of node.querySelectorAll('a')) lead(link);
			}
		}
	}).observe(document.documentElement, {
		childList: true,
		subtree: true,
		attributeFilter: ['href'],
	});
}
