const DATA = 'api/v1';

/** Paths of the data files under the base path. */
export const DATA_PATHS = {
	documents: `${DATA}/documents.json`,
	paths: `${DATA}/paths.json`,
	schemas: {
		document: `${DATA}/document.schema.json`,
		documents: `${DATA}/documents.schema.json`,
		paths: `${DATA}/paths.schema.json`,
	},
} as const;

/** Names of the files beside the page of a document, which other programs read. */
export const DOCUMENT_FILES = [
	'document.akn.xml',
	'citation.ris',
	'citation.bib',
	'citation.csl.json',
] as const;

/** Returns the path of a document's own data file. */
export function documentDataPath(id: string): string {
	return `${DATA}/${id}.json`;
}

/** Returns the path of the image of a document by its id, without base; with null that of all other pages. */
export function shareImagePath(id: string | null): string {
	return `${id === null ? '' : `${id}/`}share.png`;
}
