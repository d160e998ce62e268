import { OPENSEARCH_TYPE } from '../../model/file-paths.ts';
import { addElement, addText, createXml, formatXml } from '../xml.ts';

const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';

/** How long OpenSearch 1.1 lets names be, in characters. */
const LONGEST = { shortName: 16, longName: 48 };

export interface SearchDescription {
	name: string;
	/** The name for a bar, in at most 16 characters. */
	shortName: string;
	/** A sentence: what is searched. */
	purpose: string;
	/** Tag of the language of the answers. */
	language: string;
	/** Absolute URLs of the description itself and of a picture of the site. */
	self: string;
	icon: string;
	/** Absolute URL of an answer, with `{searchTerms}` where the query stands. */
	search: string;
}

/** Returns a description of the search by OpenSearch 1.1. Throws where the name is longer than it allows. */
export function formatOpenSearch(description: SearchDescription): string {
	const { name, shortName, purpose, language, self, icon, search } = description;
	if ([...shortName].length > LONGEST.shortName || [...name].length > LONGEST.longName) {
		throw new RangeError(
			`The names "${shortName}" and "${name}" are longer than OpenSearch allows, ${String(LONGEST.shortName)} and ` +
				`${String(LONGEST.longName)} characters. Shorten \`site\` in src/words.`,
		);
	}
	const file = createXml(NAMESPACE);
	const root = addElement(file, 'OpenSearchDescription');
	const add = (element: string, text: string) => addText(addElement(root, element), text);
	add('ShortName', shortName);
	add('LongName', name);
	add('Description', purpose);
	addElement(root, 'Url', { type: 'text/html', template: search });
	addElement(root, 'Url', { type: OPENSEARCH_TYPE, rel: 'self', template: self });
	addText(addElement(root, 'Image', { type: 'image/svg+xml' }), icon);
	add('Language', language);
	add('InputEncoding', 'UTF-8');
	add('OutputEncoding', 'UTF-8');
	return formatXml(file, { isIndented: true });
}
