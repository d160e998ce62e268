import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** Returns the items of a RIS, BibTeX or CSL-JSON file as citation-js reads them. Throws where it cannot. */
export function readReferences(file: string): Record<string, unknown>[] {
	return new Cite(file).data;
}
