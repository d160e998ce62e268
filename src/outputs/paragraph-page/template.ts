/** Folder that Astro builds src/pages/paragraph-template.astro into. */
export const TEMPLATE = 'paragraph-template';
