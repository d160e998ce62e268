import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Types that a web server has to be told, or that lack the encoding. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
	'.bib': 'application/x-bibtex;charset=utf-8',
	'.css': 'text/css;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.ris': 'application/x-research-info-systems;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8',
	'.wasm': 'application/wasm',
};

interface ServeOptions {
	/** Path under which the folder stands, with a slash at both ends. */
	base?: string;
	/** Headers of every response, such as a content security policy. */
	headers?: Readonly<Record<string, string>>;
	/** A free one without it. */
	port?: number;
	/** Changes what a host says of a file, by its path; false where it does not answer at all. */
	answer?: (response: ServerResponse, path: string) => boolean;
}

export interface SiteServer extends AsyncDisposable {
	/** `http://localhost:34567`. */
	origin: string;
	/** Returns the absolute URL of a path of the site: `url('search/?q=国')`. */
	url(path?: string): string;
	close(): Promise<void>;
}

function sendNotFound(response: ServerResponse, page: string) {
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
	if (path === '' || path.endsWith('/')) return false;
	try {
		return existsSync(join(folder, decodeURI(path), 'index.html'));
	} catch {
		return false;
	}
}

/**
 * Serves a folder on localhost, as a plain web server does: a folder's `index.html` at its address
 * with a slash, a redirect to it without, `404.html` for what is missing and everything outside the base.
 */
export async function serveFolder(
	folder: string,
	{ base = '/', headers = {}, port = 0, answer = () => true }: ServeOptions = {},
): Promise<SiteServer> {
	const notFoundPage = join(folder, '404.html');
	const serveFile = sirv(folder, {
		dev: true,
		// Nothing but the exact path: `/about` is not `about.html`.
		extensions: [],
		setHeaders(response, pathname) {
			const type = CONTENT_TYPES[pathname.slice(pathname.lastIndexOf('.'))];
			if (type !== undefined) response.setHeader('Content-Type', type);
		},
	});
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		if (!pathname.startsWith(base)) {
			sendNotFound(response, notFoundPage);
			return;
		}
		const path = pathname.slice(base.length);
		if (!answer(response, pathname)) return;
		if (isFolderWithoutSlash(folder, path)) {
			response.writeHead(301, { Location: `${pathname}/${search}` }).end();
			return;
		}
		request.url = path === '' || path.endsWith('/') ? `/${path}index.html` : `/${path}`;
		serveFile(request, response, () => {
			sendNotFound(response, notFoundPage);
		});
	});
	// One that is closed just when it is used again would be an error on the page.
	server.keepAliveTimeout = 0;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, 'localhost', resolve);
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	const origin = `http://localhost:${String(address.port)}`;

	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => {
				resolve();
			});
			server.closeAllConnections();
		});
	return {
		origin,
		url: (path = '') => new URL(`${base}${path}`, origin).href,
		close,
		[Symbol.asyncDispose]: close,
	};
}
