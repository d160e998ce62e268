/** Path of the page on which a path is made, and folder of what it needs. */
export const ADAPT = 'paths/adapt/';

/** Returns the path of the list of what a document has to read, under the base. */
export function passageListPath(id: string): string {
	return `${ADAPT}lists/${id}.json`;
}

/** Returns the path of the file of a reading path, under the base. Its name is one that every server knows as text. */
export function pathFilePath(slug: string): string {
	return `${ADAPT}files/${slug}.txt`;
}
