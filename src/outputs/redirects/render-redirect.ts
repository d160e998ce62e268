import { h } from 'hastscript';
import { addressToUrl } from '../../model/addressing/address.ts';
import { absoluteUrl, type Site, sitePath } from '../../model/addressing/site-address.ts';
import { toHtml } from '../passage/to-html.ts';
import { outputText } from '../../words/zh-hans/output.ts';
import type { Archive } from '../../archive/documents/archive.ts';

/** A symbol as printed, and the document that its page leads to. */
export interface SymbolRedirect {
	symbol: string;
	/** Id of the document, held or not. */
	id: string;
}

const POLICY =
	"default-src 'none'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Returns the page that leads from a symbol to its document, at once and without script. */
export function renderRedirect({ symbol, id }: SymbolRedirect, site: Site): string {
	const url = addressToUrl({ document: id, place: null }, site.base);
	return renderRedirectPage({ name: symbol, url }, site);
}

/**
 * Returns the page that leads on to a root-relative URL; `name` is what it leads to. With script the fragment goes
 * along, as it does where a server redirects (RFC 9110, 10.2.2).
 */
export function renderRedirectPage(
	{ name, url }: { name: string; url: string },
	site: Site,
): string {
	const head = [
		h('meta', { charSet: 'utf-8' }),
		h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
		h('script', { src: sitePath('keep-fragment.js', site.base), dataTo: url }),
		h('meta', { httpEquiv: 'refresh', content: `0; url=${url}` }),
		h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		h('title', name),
		h('meta', { name: 'robots', content: 'noindex' }),
		h('link', { rel: ['canonical'], href: absoluteUrl(url, site) }),
		h('link', { rel: ['icon'], href: sitePath('favicon.svg', site.base), type: 'image/svg+xml' }),
		h('meta', { name: 'color-scheme', content: 'light dark' }),
	];
	const main = h('main', h('p', outputText.redirect, h('a', { href: url }, name)));
	return `${toHtml([{ type: 'doctype' }, h('html', { lang: 'zh-Hans' }, h('head', head), h('body', main))])}\n`;
}

/** Returns a redirect for every document with a symbol, held ones first, then those only cited. */
export function collectSymbols({ documents, notHeld }: Archive): SymbolRedirect[] {
	const held = documents.flatMap(({ id, symbol }) => (symbol === null ? [] : [{ symbol, id }]));
	// One that was taken out may have no symbol but its id, where its own page stands.
	const cited = notHeld
		.map(({ id, symbol }) => ({ symbol, id }))
		.filter(({ id, symbol }) => symbol !== id);
	return [...held, ...cited];
}

/** What no file system takes as the name of a folder, or takes as a way out of it. */
const UNUSABLE = /^\.{0,2}$|[\\\p{Cc}]/u;

/**
 * Returns the folder of the page that a symbol as printed leads to: `GB.341/INS/3/1(Rev.2)`, as it stands, since
 * a URL may hold brackets unescaped. Throws for a symbol that can be no path.
 */
export function symbolToPath(symbol: string): string {
	if (symbol.split('/').some((segment) => UNUSABLE.test(segment))) {
		throw new RangeError(
			`The symbol ${JSON.stringify(symbol)} cannot be the path of a page. Correct it in content/sources/manifest.yml.`,
		);
	}
	return symbol;
}
