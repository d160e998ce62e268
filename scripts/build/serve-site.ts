import { type PreviewServer, preview } from 'astro';

/**
 * Serves a built site on a port of this machine; `outDir` is that of the project's settings where none is given. What is not
 * there is answered by the site's `404.html`, an address without its last slash as well, which Astro's settings for building
 * would have it refuse.
 */
export function serveSite(root: string, port: number, outDir?: string): Promise<PreviewServer> {
	return preview({
		root,
		logLevel: 'silent',
		trailingSlash: 'ignore',
		server: { host: '127.0.0.1', port },
		vite: { preview: { strictPort: true }, logLevel: 'silent' },
		...(outDir !== undefined && { outDir }),
	});
}
