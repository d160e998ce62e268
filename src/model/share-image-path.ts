/** Returns the path of the image of a document by its id, without base; with null that of all other pages. */
export function shareImagePath(id: string | null): string {
	return `${id === null ? '' : `${id}/`}share.png`;
}
