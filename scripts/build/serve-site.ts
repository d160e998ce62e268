import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readIfThere } from '../../src/files/folder.ts';
import { canonicalPath } from '../../src/model/addressing/site-address.ts';
import { typeOf } from '../../src/outputs/headers/file-types.ts';

/** What an address without a host stands for, to be taken apart. */
const HERE = 'http://localhost';

function sendMissing(response: ServerResponse, page: string): void {
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(readIfThere(page) ?? '');
}

/** Returns the path of an address, escaped as the site writes it: the empty one of what is no address. */
function readPath(url: string): string {
	return URL.canParse(url, HERE) ? canonicalPath(new URL(url, HERE).pathname) : '';
}

/**
 * Serves a built site on a port of this machine, to this machine alone, as the hosts do whose settings the build writes: with
 * their types of files, and the site's `404.html` for what is not there. `base` is the path that the site was built for, with a
 * slash at both ends; the root of the host leads there, and so does it without its last slash. Throws where the port is taken.
 */
export async function serveSite(folder: string, port: number, base = '/'): Promise<Server> {
	const page = join(folder, '404.html');
	const sendFile = sirv(folder, {
		// Each request looks at the folder: a build may put another in its place.
		dev: true,
		etag: true,
		extensions: ['html'],
		setHeaders(response, path) {
			const type = typeOf(path);
			if (type !== null) response.setHeader('Content-Type', type);
		},
	});
	const server = createServer((request, response) => {
		const path = readPath(request.url ?? '/');
		const miss = () => {
			sendMissing(response, page);
		};
		if (base !== '/' && (path === '/' || `${path}/` === base)) {
			response.writeHead(302, { Location: base }).end();
		} else if (!path.startsWith(base)) {
			miss();
		} else {
			request.url = path.slice(base.length - 1);
			// Whole files alone: a part that ends before it begins, which HTTP has a server ignore, would end this one.
			delete request.headers.range;
			sendFile(request, response, miss);
		}
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
	return server;
}
