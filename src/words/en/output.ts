import type { InterfaceText } from '../interface-text.ts';

/** What the pages written without Astro say, in English. */
export const englishOutputText: InterfaceText['output'] = {
	citation: (name, paragraph) => `${name}, ${paragraph}`,
	titleAsName: (title) => `《${title}》`,
	trail: 'Location in the document',
	inDocument: 'View in the document',
	neighbours: 'Paragraphs before and after',
	unofficial: 'Unofficial copy, reproduced as received: ',
	redirect: 'The document is at: ',
};
