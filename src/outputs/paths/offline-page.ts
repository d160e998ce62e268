import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { h } from 'hastscript';
import type { RootContent } from 'hast';
import { formatPageHead } from '../../words/page-head.ts';
import { toHtml } from '../passage/to-html.ts';

/** What the page may do: what stands in it, and nothing from anywhere else. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page in one file. */
export interface OfflinePage {
	title: string;
	/** Class of its body, for the style sheet. */
	kind: 'slides' | 'document';
	content: Element[];
	/** Absolute URL that is printed in its margins, and that links under the base lead to. */
	url: string;
	style: string;
	/** A classic script; empty where it has none. */
	script: string;
}

/** Makes links of the site absolute, so that they lead to the archive from wherever the file lies; words where nobody knows it. Changes the trees. */
function leadHome(content: readonly Element[], url: string): void {
	for (const element of content) {
		visit(element, 'element', ({ properties }) => {
			const { href } = properties;
			if (typeof href !== 'string' || href.startsWith('#')) return;
			if (url === '') delete properties.href;
			else properties.href = new URL(href, url).href;
		});
	}
}

/** Text that ends a script or a style sheet where none ends. */
const CLOSING = /<\/(?=script|style)/giu;

/**
 * Returns a page that is one file, opens from a disk or a mail, and asks nothing of anyone: its style sheet and its
 * script stand in it.
 */
export function formatOfflinePage({
	title,
	kind,
	content,
	url,
	style,
	script,
}: OfflinePage): string {
	leadHome(content, url);
	const inside = (text: string) => text.replaceAll(CLOSING, String.raw`<\/`);
	const body: RootContent[] =
		kind === 'slides' ? content : [h('main', { className: ['main'], id: 'main' }, content)];
	const head = [
		h('meta', { charSet: 'utf-8' }),
		h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
		h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		h('title', title),
		h('style', inside(style + formatPageHead(title, url))),
	];
	const last = script === '' ? [] : [h('script', inside(script))];
	const page = h('html', { lang: 'zh-Hans' }, [
		h('head', head),
		h('body', { className: [`page-${kind}`] }, [...(body as Element[]), ...last]),
	]);
	return `<!doctype html>\n${toHtml(page)}\n`;
}
