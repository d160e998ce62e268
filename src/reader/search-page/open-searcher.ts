import type * as Client from '../../search/client/search.ts';

export type Find = typeof Client.search;

/** Returns the search of the module in a folder, which is fetched when it is first asked. Throws what the search throws. */
export function openSearcher(folder: URL): Find {
	const address = new URL('search.js', folder).href;
	return async (query, options) => {
		const { search } = (await import(/* @vite-ignore */ address)) as typeof Client;
		return search(query, options);
	};
}
