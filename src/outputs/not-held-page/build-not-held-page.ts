import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Archive, NotHeld } from '../../archive/documents/archive.ts';
import { countPlaces, groupCitations } from '../../archive/documents/group-citations.ts';
import type { PaperTitle } from '../../archive/relations/paper-titles.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { absoluteUrl, type Site } from '../../model/addressing/site-address.ts';
import { englishText } from '../../words/en/interface.ts';
import { formatDate } from '../../words/format-date.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { renderCitingList } from '../lists/render-citing-list.ts';
import { renderDocumentTable } from '../lists/render-document-table.ts';
import { toHtml } from '../passage/to-html.ts';
import type { TemplateFields } from '../template/fill-template.ts';
import { renderVersions } from '../versions/render-versions.ts';
import { renderFacts } from './render-facts.ts';

const text = interfaceText.notHeld;

/** What the pages of what is not held are made with. */
export interface NotHeldSetting extends Site {
	archive: Archive;
	/** Titles of papers that their publishers give, by their ids. */
	titles: ReadonlyMap<string, PaperTitle>;
}

/** Returns what is said of a paper that is not held: that it never was, or when it was taken out. */
function explain({ withdrawn }: NotHeld): string {
	return withdrawn === null ? text.explanation : text.withdrawnOn(formatDate(withdrawn.on));
}

/** Returns the lines under the symbol: what is said, and of a paper that was taken out first what it was called. */
function renderIntro(notHeld: NotHeld): Element[] {
	const { withdrawn } = notHeld;
	const said = explain(notHeld);
	const line = (label: Properties, words: string) =>
		h('p', { className: ['page-intro'], ...label }, words);
	if (withdrawn === null) return [line(labelled('notHeld.explanation'), said)];
	return [
		line({ lang: 'zh-Hans' }, withdrawn.title),
		line(labelled('notHeld.withdrawnOn', formatDate(withdrawn.on, englishText)), said),
	];
}

function renderPageHead(notHeld: NotHeld): Element {
	const kicker = notHeld.withdrawn === null ? 'kicker' : 'withdrawnKicker';
	return h('header', { className: ['page-head'] }, [
		h('p', { className: ['kicker'], ...labelled(`notHeld.${kicker}`) }, text[kicker]),
		h('h1', { className: ['symbol'] }, notHeld.symbol),
		...renderIntro(notHeld),
	]);
}

function renderReason({ withdrawn }: NotHeld): Element[] {
	if (withdrawn === null) return [];
	return [
		h('section', [
			h('h2', labelled('notHeld.withdrawnReason'), text.withdrawnReason),
			h('p', { lang: 'zh-Hans' }, withdrawn.reason),
		]),
	];
}

/** Returns the other texts of the paper that the archive holds. */
function renderRelated({ id }: NotHeld, { archive, base }: NotHeldSetting): Element[] {
	const related = archive.versionsOf(id).flatMap((version) => archive.find(version.id) ?? []);
	if (related.length === 0) return [];
	const name = 'related';
	return [
		h('section', [
			h('h2', { id: name, ...labelled('notHeld.related') }, text.related),
			renderDocumentTable(related, { archive, base, text: interfaceText, labelledBy: name }),
		]),
	];
}

function renderCiting({ citations }: NotHeld, { archive, base }: NotHeldSetting): Element[] {
	const citing = groupCitations(archive, citations);
	if (citing.length === 0) return [];
	const places = countPlaces(citations);
	return [
		h('section', { className: ['cited-by'] }, [
			h('h2', labelled('notHeld.citing'), text.citing),
			h(
				'p',
				{ className: ['count'], ...labelled('citedBy.count', citing.length, places) },
				interfaceText.citedBy.count(citing.length, places),
			),
			...renderCitingList(citing, { base, text: interfaceText, isWhole: true }),
		]),
	];
}

/** Returns what stands in the page of a document that is cited but not held, or was taken out. */
export function buildNotHeldPage(notHeld: NotHeld, setting: NotHeldSetting): TemplateFields {
	const { id, symbol, withdrawn } = notHeld;
	const { archive, base, titles } = setting;
	const title = withdrawn === null ? text.title(symbol) : text.withdrawnTitle(symbol);
	const nameOf = (other: string): string => {
		const document = archive.find(other);
		return document?.symbol ?? document?.metadata.title.value ?? other;
	};
	const main = h('div', { className: ['column', 'frame'] }, [
		renderPageHead(notHeld),
		...renderReason(notHeld),
		...renderFacts(notHeld, { base, nameOf, published: titles.get(id) }),
		...renderVersions(id, { archive, base }, true),
		...renderRelated(notHeld, setting),
		...renderCiting(notHeld, setting),
	]);
	return {
		title,
		description: `${title}。${explain(notHeld)}`,
		canonical: absoluteUrl(addressToUrl({ document: id, place: null }, base), setting),
		main: toHtml(main),
	};
}
