/** Returns the id of the document whose MDX is being rendered. Throws where a page forgot to set it. */
export function currentDocument(locals: App.Locals): string {
	if (locals.documentId === undefined) {
		throw new Error(
			'A component of a document is rendered without `Astro.locals.documentId`. Set it in the page, before its content.',
		);
	}
	return locals.documentId;
}
