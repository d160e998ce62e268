/** Stands for the modules with which citation-js fetches on a server: here it is given all that it formats. */
export const Headers = globalThis.Headers;

/** Throws: nothing is fetched. */
export default function refuseToFetch(): never {
	throw new Error('Citations are made of what the page has; nothing is fetched for them.');
}
