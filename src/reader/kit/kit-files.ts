/** Name of the global value that the script with the files sets: no page of `file://` can fetch. */
export const FILES_NAME = 'gbArchiveFiles';

/** Texts of the site that scripts read, by their paths under its base. */
export type KitFileTexts = Readonly<Record<string, string>>;

/** Returns the files that the script before this one has set; none on a page without it. */
export const readKitFiles = (): KitFileTexts =>
	(globalThis as unknown as Partial<Record<typeof FILES_NAME, KitFileTexts>>)[FILES_NAME] ?? {};
