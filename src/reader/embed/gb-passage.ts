/**
 * A passage of the archive in any page:
 *
 *     <script src="https://archive.example/embed.js" defer></script>
 *     <gb-passage address="gb/346/ins/8/p12"></gb-passage>
 *
 * It shows the text, the citation and a link, and is set by the page that it stands in, by the classes `gb-passage-text`
 * and `gb-passage-citation`. Where the archive cannot be fetched, or does not hold the place, it is a link. `archive` is
 * where the archive lives, with its base path; without it, the folder that the script came from.
 */
import { chineseText } from '../../citations/cite/citation-words.ts';
import { findPublisher } from '../../citations/cite/publishers.ts';
import { say, textOf } from '../../citations/cite/linked-words.ts';
import { wordChineseName, wordChineseZones } from '../../citations/cite/word-chinese.ts';
import { zoneOfPlace } from '../../citations/cite/zone-of-place.ts';
import type { ApiDocument } from '../../model/api/document.ts';
import { findPassage, readEmbedded, type EmbeddedAddress } from './find-passage.ts';

const script = document.currentScript;
const HOME = script instanceof HTMLScriptElement ? new URL('./', script.src).href : undefined;

const fetched = new Map<string, Promise<ApiDocument>>();

/** Returns the data of a document, fetched once a page. Throws where they do not come. */
function loadDocument(url: string): Promise<ApiDocument> {
	const load = async () => {
		const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
		if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
		return (await response.json()) as ApiDocument;
	};
	const loading = fetched.get(url) ?? load();
	fetched.set(url, loading);
	return loading;
}

/** Returns where the archive lives, with a slash at its end; null for anything but http and https. */
function readHome(given: string | null): string | null {
	const url = URL.parse(given ?? HOME ?? '', document.baseURI);
	return url !== null && /^https?:$/u.test(url.protocol)
		? url.origin + url.pathname.replace(/\/?$/u, '/')
		: null;
}

const build = (name: string, className: string, ...content: (Node | string)[]) => {
	const element = document.createElement(name);
	element.className = className;
	element.append(...content);
	return element;
};

function buildLink(home: string, { path }: EmbeddedAddress, text: string): HTMLElement {
	const link = document.createElement('a');
	link.href = home + path;
	link.textContent = text;
	return build('p', 'gb-passage-citation', link);
}

class GbPassage extends HTMLElement {
	static readonly observedAttributes = ['address', 'archive'];

	connectedCallback(): void {
		void this.show();
	}

	attributeChangedCallback(): void {
		if (this.isConnected) void this.show();
	}

	private async show(): Promise<void> {
		const given = this.getAttribute('address') ?? '';
		const address = readEmbedded(given);
		const home = readHome(this.getAttribute('archive'));
		if (address === null || home === null) {
			this.replaceChildren(given);
			return;
		}
		this.replaceChildren(buildLink(home, address, given));
		try {
			const data = await loadDocument(`${home}api/v1/${address.document}.json`);
			if (this.getAttribute('address') !== given) return;
			const lines = findPassage(data, address);
			if (lines === null) return;
			const { symbol, body, title, id } = data;
			const cited = {
				symbol,
				body,
				title,
				id,
				session: null,
				issued: null,
			};
			const name = wordChineseName({ ...cited, publisher: findPublisher(id) });
			const place = wordChineseZones(address.places.map(zoneOfPlace));
			const citation = textOf(place.length === 0 ? name : [...name, say('，'), ...place]);
			const text = build(
				'blockquote',
				'gb-passage-text',
				...lines.map((line) => build('p', '', line)),
			);
			text.lang = 'zh-Hans';
			this.replaceChildren(
				text,
				buildLink(home, address, `${citation}（${chineseText.unofficial}）`),
			);
		} catch {
			// The link is there already: the page's policy forbids the fetch, or the archive is out of reach.
		}
	}
}

if (customElements.get('gb-passage') === undefined) customElements.define('gb-passage', GbPassage);
