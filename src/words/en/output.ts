import type { InterfaceText } from '../interface-text.ts';

/** What the pages written without Astro say, in English. */
export const englishOutputText: InterfaceText['output'] = {
	citation: (name, paragraph) => `${name}, ${paragraph}`,
	titleAsName: (title) => `《${title}》`,
	trail: 'Where it stands in the document',
	inDocument: 'See it in the document',
	neighbours: 'Paragraphs before and after',
	unofficial: 'Unofficial copy, set as received: ',
	redirect: 'The document is at: ',
};
