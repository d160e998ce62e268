const pages = new Map<string, Promise<Document | null>>();

async function fetchPage(path: string): Promise<Document | null> {
	const response = await fetch(path);
	if (response.status === 404) return null;
	if (!response.ok) throw new Error(`The page ${path} came with status ${response.status}.`);
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Returns a page of the site as a document that runs nothing, fetched once; null where there is none. Throws where it cannot be fetched. */
export function loadPage(path: string): Promise<Document | null> {
	const known = pages.get(path);
	if (known !== undefined) return known;
	const page = fetchPage(path).catch((error: unknown) => {
		pages.delete(path);
		throw error;
	});
	pages.set(path, page);
	return page;
}
