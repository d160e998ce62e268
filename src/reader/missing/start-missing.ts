import type { ApiDocuments } from '../../model/api/lists.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { titleKey } from '../../model/addressing/title-key.ts';
import { findPublisher } from '../../citations/cite/publishers.ts';
import { documentUrl, siteUrl } from '../../words/site-url.ts';
import { nameFragments } from '../../words/place-name.ts';
import { loadPage } from '../copy/load-page.ts';
import { findMoved } from '../landing/find-moved.ts';
import { type LandingWords, loadLandingWords } from '../landing/landing-words.ts';
import { buildElement } from '../page/build-element.ts';
import { type AskedSite, findWay, type Way } from './find-way.ts';

type HeldDocuments = ApiDocuments['documents'];

async function loadDocuments(): Promise<HeldDocuments> {
	const response = await fetch(siteUrl('api/v1/documents.json'));
	if (!response.ok) return [];
	return ((await response.json()) as ApiDocuments).documents;
}

async function hasPage(path: string): Promise<boolean> {
	const response = await fetch(siteUrl(path), { method: 'HEAD' });
	return response.ok;
}

async function fragmentsOf(id: string): Promise<string[]> {
	const page = await loadPage(siteUrl(`${id}/`));
	return Array.from(page?.querySelectorAll('.main [id]') ?? [], (element) => element.id);
}

const toSite = (documents: HeldDocuments): AskedSite => ({
	held: documents.map(({ id }) => id),
	names: {
		bodies: new Set(documents.map(({ id }) => findPublisher(id).body)),
		titles: new Map(
			documents.flatMap(({ id, title }) => [titleKey(title), id].map((key) => [key, id])),
		),
	},
	hasPage,
	fragmentsOf,
	findMoved: (addresses) => findMoved(addresses, new URL(location.href)),
});

/** Returns what people call a document: its symbol, else its title in marks. */
function nameOf(id: string, documents: HeldDocuments): string {
	const symbol = idToSymbol(id);
	const title = documents.find((document) => document.id === id)?.title;
	if (symbol !== null) return formatSymbol(symbol);
	return title === undefined ? id : `《${title}》`;
}

const buildLink = (url: string, name: string): HTMLElement => {
	const link = buildElement('a', '', [name]);
	link.href = url;
	return link;
};

/** Returns a sentence that says what is not there, and links to what is nearest. */
function describeWay(
	way: Exclude<Way, { kind: 'page' | 'url' | 'unknown' }>,
	documents: HeldDocuments,
	{ text, places }: LandingWords,
): { sentence: string; links: HTMLElement[] } {
	const name = (id: string) => nameOf(id, documents);
	const toDocument = (id: string) => {
		const title = documents.find((document) => document.id === id)?.title ?? '';
		const own = name(id);
		return buildLink(documentUrl(id), own.includes(title) ? own : `${own} ${title}`);
	};
	switch (way.kind) {
		case 'no-place': {
			const { document, place, nearest } = way;
			const nearby = nearest.map((fragment) =>
				buildLink(
					documentUrl(document, fragment),
					text.placeIn(name(document), nameFragments(fragment, places) ?? fragment),
				),
			);
			return {
				sentence: text.lacks(name(document), nameFragments(place, places) ?? place),
				links: [...nearby, toDocument(document)],
			};
		}
		case 'unread':
			return {
				sentence: text.unread(name(way.document), way.rest),
				links: [toDocument(way.document)],
			};
		case 'not-held': {
			const { document, original } = way;
			return {
				sentence: text.notHeld(name(document)),
				links: original === null ? [] : [toDocument(original)],
			};
		}
		case 'cut':
			return { sentence: text.cut(way.start), links: way.documents.map(toDocument) };
	}
}

/** Says what is not held and offers the nearest that is, in the place of the page for it. */
async function sayWay(
	way: Exclude<Way, { kind: 'page' | 'url' | 'unknown' }>,
	documents: HeldDocuments,
): Promise<void> {
	const place = document.querySelector<HTMLElement>('[data-missing]');
	if (place === null) return;
	const words = await loadLandingWords();
	const { sentence, links } = describeWay(way, documents, words);
	const list = links.map((link) => buildElement('li', '', [link]));
	place.replaceChildren(
		buildElement('p', '', [links.length === 0 ? sentence : `${sentence}${words.text.nearest}`]),
		...(list.length === 0 ? [] : [buildElement('ul', 'plain-links', list)]),
	);
}

/** Leads on from an address that the host has not found, or says what is nearest to it. */
async function leadOn(): Promise<void> {
	const root = siteUrl('');
	const { pathname, hash } = location;
	if (!pathname.startsWith(root)) return;
	const documents = await loadDocuments();
	const way = await findWay(pathname.slice(root.length) + hash, toSite(documents));
	if (way.kind === 'unknown') return;
	if (way.kind !== 'page' && way.kind !== 'url') {
		await sayWay(way, documents);
		return;
	}
	const target = way.kind === 'url' ? way.url : siteUrl(way.path);
	// A host that does not find what is there would be asked for it for ever.
	if (target === pathname || target === pathname + hash) return;
	location.replace(target);
}

// Where nothing can be fetched, search and the list of documents stand in the page.
leadOn().catch(() => undefined);
