import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CountedServer {
	origin: string;
	/** Returns the bytes sent since the last call, and their largest file. */
	takeBytes(): { sum: number; largest: number };
	close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript;charset=utf-8',
	'.json': 'application/json',
	'.html': 'text/html;charset=utf-8',
};

const PAGE =
	'<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"></html>';

/** Serves a folder, compressed as a web server does, with an empty Chinese page at its root, and counts what it sends. */
export async function serveCounted(folder: string): Promise<CountedServer> {
	let sizes: number[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === '/') {
			response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(PAGE);
			return;
		}
		readFile(join(folder, decodeURI(pathname))).then(
			(content) => {
				const body = gzipSync(content);
				sizes.push(body.length);
				response
					.writeHead(200, {
						'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
						'Content-Encoding': 'gzip',
						'Cache-Control': 'max-age=3600',
					})
					.end(body);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
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
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
