/** Path of the page on which a path is made, and folder of what it needs. */
export const ADAPT = 'paths/adapt/';

/** Returns the path of the model of a document, of which a browser makes what the build makes of it. */
export function documentModelPath(id: string): string {
	return `${ADAPT}documents/${id}.json`;
}

/** Path of the list of the documents that have other versions or corrigenda. */
export const CHANGED_PATH = `${ADAPT}changed.json`;

/** Returns the path of what is said of the places of such a document where they are read apart from it. */
export function documentChangesPath(id: string): string {
	return `${ADAPT}changes/${id}.json`;
}

/** Path of the titles by which notes may name documents. */
export const TITLES_PATH = `${ADAPT}titles.json`;

/** Returns the path of the file of a reading path, under the base. Its name is one that every server knows as text. */
export function pathFilePath(slug: string): string {
	return `${ADAPT}files/${slug}.txt`;
}

/** The forms of a path that are files of office programs, with what their names end with. */
const OFFICE = { handout: 'docx', guide: 'docx', slides: 'pptx' } as const;

/** Returns the path of a form of a reading path as a file of an office program, under the base. */
export function pathOfficePath(slug: string, form: keyof typeof OFFICE): string {
	return `paths/${slug}/${form}.${OFFICE[form]}`;
}

/** Paths of the style sheet and the classic script that a page takes into itself which is one file. */
export const OFFLINE = { style: `${ADAPT}offline.css`, script: `${ADAPT}offline.js` } as const;
