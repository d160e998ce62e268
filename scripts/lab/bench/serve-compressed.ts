import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css;charset=utf-8',
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain;charset=utf-8',
	'.wasm': 'application/wasm',
	'.xml': 'application/xml',
};

/** What a server tells a browser of files whose names change with their content, and of all others. */
const LASTING = 'public, max-age=31536000, immutable';
const BRIEF = 'public, max-age=600';

export interface CompressedServer extends AsyncDisposable {
	/** `http://localhost:34567`. */
	origin: string;
	/** Returns the compressed bytes sent since the last call, and their largest file. */
	takeBytes(): { sum: number; largest: number };
	close(): Promise<void>;
}

/**
 * Serves the folder that `folder()` names, compressed by gzip as a web server does, on a free port of localhost; `home`
 * is a page to be at its root in place of a file, whose bytes do not count.
 */
export async function serveCompressed(
	folder: () => string,
	home?: string,
): Promise<CompressedServer> {
	let sizes: number[] = [];
	const server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
		if (path === '/' && home !== undefined) {
			response.writeHead(200, { 'Content-Type': TYPES['.html'] }).end(home);
			return;
		}
		const file = path.endsWith('/') ? `${path}index.html` : path;
		readFile(join(folder(), file)).then(
			(content) => {
				const body = gzipSync(content);
				sizes.push(body.length);
				response
					.writeHead(200, {
						'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
						'Content-Encoding': 'gzip',
						'Cache-Control': path.includes('/_astro/') ? LASTING : BRIEF,
					})
					.end(body);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => {
				resolve();
			});
			server.closeAllConnections();
		});
	return {
		origin: `http://localhost:${String(address.port)}`,
		takeBytes() {
			const taken = {
				sum: sizes.reduce((sum, size) => sum + size, 0),
				largest: Math.max(0, ...sizes),
			};
			sizes = [];
			return taken;
		},
		close,
		[Symbol.asyncDispose]: close,
	};
}

/** An empty Chinese page, from which the search of a folder can be asked. */
export const EMPTY_PAGE =
	'<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"></html>';
