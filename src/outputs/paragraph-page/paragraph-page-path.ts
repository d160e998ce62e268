/** Returns the path of a paragraph's own page in the site. */
export function paragraphPagePath(documentId: string, fragment: string): string {
	return `${documentId}/${fragment}/index.html`;
}
