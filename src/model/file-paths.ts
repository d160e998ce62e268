import { sitePath } from './addressing/site-address.ts';

const DATA = 'api/v1';

/** Paths of the data files under the base path. */
export const DATA_PATHS = {
	documents: `${DATA}/documents.json`,
	paths: `${DATA}/paths.json`,
	/** A line a paragraph, text, note and table of all documents. */
	passages: `${DATA}/passages.jsonl`,
	/** What was published and taken out by day, and the hashes of the other data files. */
	changes: `${DATA}/changes.json`,
	schemas: {
		document: `${DATA}/document.schema.json`,
		documents: `${DATA}/documents.schema.json`,
		paths: `${DATA}/paths.schema.json`,
		passage: `${DATA}/passage.schema.json`,
		changes: `${DATA}/changes.schema.json`,
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

/** The list for language models of what there is to read. */
export const LLMS_PATH = 'llms.txt';

/** The description of the search, beside the first page of each language. */
export const OPENSEARCH_FILE = 'site.opensearch.xml';
export const OPENSEARCH_TYPE = 'application/opensearchdescription+xml';

/** Returns the path of a document as Markdown. */
export function markdownPath(id: string): string {
	return `${id}/document.md`;
}

/** Returns the path of the image of a document by its id, without base; with null that of all other pages. */
export function shareImagePath(id: string | null): string {
	return `${id === null ? '' : `${id}/`}share.png`;
}

/** The folder of the images of figures, in the site and under `content/`. */
export const IMAGES = 'images';

/** Returns the root-relative URL of an image of a figure by the name of its file. */
export function imageUrl(file: string, base: string): string {
	return sitePath(`${IMAGES}/${file}`, base);
}

/** The texts of the licences of the software that stands in the pages; `npm run licences` writes it into `public/`. */
export const THIRD_PARTY_PATH = 'third-party.txt';
