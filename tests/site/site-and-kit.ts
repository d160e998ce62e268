import { afterAll, beforeAll, inject } from 'vitest';
import { serveFolder, type SiteServer } from './serve.ts';
import { type UnpackedKit, unpackKit } from './unpack-kit.ts';

/** The built site and its kit, from before the first test of a file until behind its last. */
interface SiteAndKit {
	server: Pick<SiteServer, 'url'>;
	kit: Pick<UnpackedKit, 'url'>;
}

/** Serves the built site, and unpacks its kit, for the tests of the file that calls it. */
export function openSiteAndKit(): SiteAndKit {
	let server: SiteServer;
	let kit: UnpackedKit;

	beforeAll(async () => {
		const { folder } = inject('sites').root;
		server = await serveFolder(folder);
		kit = await unpackKit(folder);
	});

	afterAll(async () => {
		await server.close();
		await kit[Symbol.asyncDispose]();
	});

	// There are neither before the first test.
	return {
		server: { url: (path) => server.url(path) },
		kit: { url: (path) => kit.url(path) },
	};
}
