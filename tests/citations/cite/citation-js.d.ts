/** The parts of citation-js that are used here; it brings no types of its own. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		data: Record<string, unknown>[];
	}
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
