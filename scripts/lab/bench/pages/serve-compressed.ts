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
}

/** Serves the folder that `folder()` names, compressed by gzip, on a free port of localhost. */
export async function serveCompressed(folder: () => string): Promise<CompressedServer> {
	const server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
		const file = path.endsWith('/') ? `${path}index.html` : path;
		const body = readFile(join(folder(), file)).then((content) => gzipSync(content));
		body.then(
			(content) =>
				response
					.writeHead(200, {
						'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
						'Content-Encoding': 'gzip',
						'Cache-Control': path.includes('/_astro/') ? LASTING : BRIEF,
					})
					.end(content),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://localhost:${String(address.port)}`,
		[Symbol.asyncDispose]: () =>
			new Promise<void>((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}
