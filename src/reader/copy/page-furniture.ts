/** What the site puts between the words of a document. */
export const PAGE_FURNITURE =
	'.paragraph-number, .note-number, .source-pages, .mark, .corrected-sign, .figure-lost, .copy-button, script';
