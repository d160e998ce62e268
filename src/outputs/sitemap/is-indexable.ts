const HEAD_END = '</head>';
const NOINDEX = /<meta name="robots" content="[^"]*noindex/;
const CANONICAL = /<link rel="canonical" href="([^"]*)"/;

/**
 * True where the head of a page, as this build writes it, calls `url` its canonical address and asks no one to
 * leave it out of an index.
 */
export function isIndexable(html: string, url: string): boolean {
	const head = html.slice(0, html.indexOf(HEAD_END));
	return CANONICAL.exec(head)?.[1] === url && !NOINDEX.test(head);
}
