/** Says why no kit was written, in words for whoever asked for it. */
export class KitError extends Error {
	override name = 'KitError';
}
