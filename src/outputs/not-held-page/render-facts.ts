import type { Element, Properties } from 'hast';
import { type Child, h } from 'hastscript';
import type { NotHeld } from '../../archive/documents/archive.ts';
import { describeSymbol } from '../../archive/documents/describe-symbol.ts';
import { listPrintedTitles } from '../../archive/documents/list-printed-titles.ts';
import type { PaperTitle } from '../../archive/relations/paper-titles.ts';
import { addressToPageFragment, parseAddress } from '../../model/addressing/address.ts';
import { fragmentToPlace, placeToFragment } from '../../model/addressing/place.ts';
import { idToSymbol } from '../../model/addressing/symbol.ts';
import { formatPlaceAndNote } from '../../words/format-place.ts';
import { labelled, labelledPlace } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { requireWebAddress } from '../passage/printed-web-address.ts';

const text = interfaceText.notHeld;

/** What the facts of a paper are shown with. */
export interface FactsSetting {
	/** Base path of the site. */
	base: string;
	/** Returns what a document is called. */
	nameOf: (id: string) => string;
	/** The title that its publisher, or a text of the archive, gives the paper; undefined where none is known. */
	published?: PaperTitle | undefined;
}

/** Returns a term, by its path in the dictionary, and what is said of it. */
const renderRow = (path: string, term: string, said: Child, label: Properties = {}): Element =>
	h('div', [h('dt', labelled(path), term), h('dd', label, said)]);

const renderTitle = (title: string, lang: string): Element =>
	h('span', { className: ['printed-title'], lang }, title);

const renderLink = (url: string, words: string): Element =>
	h('a', { href: requireWebAddress(url), rel: ['noopener'] }, words);

/** Returns the link to the place of a document where a title stands. */
function renderPlace(
	document: string,
	fragment: string,
	note: string | null,
	{ base, nameOf }: FactsSetting,
): Element {
	const href = addressToPageFragment({ document, place: fragmentToPlace(fragment) }, base);
	return h('a', { href }, [
		h('span', { lang: 'zh-Hans' }, nameOf(document)),
		' ',
		h('span', labelledPlace(fragment, note), formatPlaceAndNote(fragment, note)),
	]);
}

const renderTitleRow = (titles: readonly Element[], where: Element): Element =>
	renderRow('notHeld.titled', text.titled, [
		...titles.flatMap((title) => [title, ' ']),
		h('span', labelled('notHeld.titledBy'), text.titledBy),
		' ',
		where,
	]);

/** Returns the titles by which texts of the archive name a paper. */
function renderPrinted({ citations }: NotHeld, setting: FactsSetting): Element[] {
	return listPrintedTitles(citations).map(({ title, citation: { from, place, note } }) =>
		renderTitleRow(
			[renderTitle(`《${title}》`, 'zh-Hans')],
			renderPlace(from, place, note, setting),
		),
	);
}

/** Returns the title that a source gives a paper: a page, or a place in the archive. */
function renderPublished({ chinese, english, source }: PaperTitle, setting: FactsSetting): Element {
	const { document, place = null } = parseAddress(source) ?? {};
	const titles = [
		...(chinese === null ? [] : [renderTitle(`《${chinese}》`, 'zh-Hans')]),
		...(english === null ? [] : [renderTitle(english, 'en')]),
	];
	const where =
		document === undefined || place === null
			? renderLink(source, new URL(source).host)
			: renderPlace(document, placeToFragment(place), null, setting);
	return renderTitleRow(titles, where);
}

/** Returns what a symbol tells of its paper. */
function renderSymbol(id: string): Element[] {
	const symbol = idToSymbol(id);
	if (symbol === null) return [];
	const { body, session, section, kind } = describeSymbol(symbol);
	const { bodies, sections, kinds } = text;
	const say = (name: 'body' | 'session' | 'section' | 'kind', words: string, label: Properties) =>
		renderRow(`notHeld.${name}`, text[name], words, label);
	const { session: nameSession } = interfaceText.document;
	return [
		...(body === null ? [] : [say('body', bodies[body], labelled(`notHeld.bodies.${body}`))]),
		...(session === null
			? []
			: [say('session', nameSession(session), labelled('document.session', session))]),
		...(section === null
			? []
			: [say('section', sections[section], labelled(`notHeld.sections.${section}`))]),
		...(kind === null ? [] : [say('kind', kinds[kind], labelled(`notHeld.kinds.${kind}`))]),
	];
}

/** Returns where the official text of a paper is; nothing where that is not known. */
function renderOfficial({ official }: NotHeld): Element[] {
	if (official === null) return [];
	const words = interfaceText.document.official;
	return [renderRow('document.official', words, renderLink(official, official))];
}

/**
 * Returns what is known of a paper that is not held: from the texts that name it, from its publisher, from its symbol; nothing
 * where nothing is. One that was taken out has its title from the keeper.
 */
export function renderFacts(notHeld: NotHeld, setting: FactsSetting): Element[] {
	const { id, withdrawn } = notHeld;
	const { published } = setting;
	const titles =
		withdrawn === null
			? [
					...renderPrinted(notHeld, setting),
					...(published === undefined ? [] : [renderPublished(published, setting)]),
				]
			: [];
	const rows = [...titles, ...renderSymbol(id), ...renderOfficial(notHeld)];
	if (rows.length === 0) return [];
	return [
		h('section', { className: ['provenance', 'not-held-facts'] }, [
			h('h2', labelled('notHeld.known'), text.known),
			h('dl', { className: ['provenance-list'] }, rows),
		]),
	];
}
