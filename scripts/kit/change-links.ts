import type { Element } from 'hast';
import { BAR_LINKS, FOOT_LINKS } from '../../src/words/frame-links.ts';
import { labelled } from '../../src/words/labelled.ts';
import { kitText } from '../../src/words/zh-hans/kit.ts';
import { hasClass, textOf, textProperty } from '../check-site/page-tree.ts';
import { type Change, changeChildren } from './change-elements.ts';
import { toAssetFile } from './kit-head.ts';
import {
	type KitSetting,
	type KitTarget,
	relativeAddress,
	resolveTarget,
} from './resolve-target.ts';

/** Classes of what tells facts about a document, each a way to more of its kind. */
const FACTS = ['meeting', 'facts'];

/** Classes of what holds ways to go and no text; so does every `nav`. */
const WAYS = ['bar', 'foot', 'relations-links'];

interface PageAt {
	/** Path in the site, under its base. */
	path: string;
	/** Path of its file in the kit. */
	file: string;
}

const withProperties = (element: Element, properties: Element['properties']): Element => ({
	...element,
	properties: { ...element.properties, ...properties },
});

/** Says on a link that it needs the web. */
function markAway(link: Element, href: string): Element {
	return withProperties(link, {
		href,
		rel: ['noopener'],
		title: kitText.away,
		dataKitAway: '',
	});
}

/** Returns the words of a link that leads nowhere; of one that the kit might lead to, with the reason. */
function toWords({ properties, children }: Element, isHoldable: boolean): Element {
	const { className } = properties;
	return {
		type: 'element',
		tagName: 'span',
		properties: {
			...(className !== undefined && { className }),
			...(isHoldable && { title: kitText.absent, dataKitAbsent: '' }),
		},
		children,
	};
}

function changeLink(link: Element, target: KitTarget, setting: KitSetting): Element {
	// What is printed as the address of the archive has to lead there.
	const isPrinted = hasClass(link, 'path-address') && setting.home !== null;
	if (isPrinted) return markAway(link, link.children.map(textOf).join('').trim());
	switch (target.kind) {
		case 'as-is':
			return link;
		case 'kit':
			return withProperties(link, { href: target.address });
		case 'away':
			return markAway(link, target.address);
		case 'absent':
			return toWords(link, target.isHoldable);
	}
}

/** Returns the change that makes every link, image and form of a page one of the kit. */
export function createLinkChange(page: PageAt, setting: KitSetting): Change {
	return (element) => {
		if (element.tagName === 'form') {
			const target = resolveTarget(textProperty(element, 'action') ?? '', page, setting);
			return target.kind === 'kit' ? [withProperties(element, { action: target.address })] : [];
		}
		if (element.tagName === 'img') {
			const src = textProperty(element, 'src') ?? '';
			if (!src.startsWith(setting.base)) return [element];
			const file = toAssetFile(src.slice(setting.base.length));
			return [withProperties(element, { src: relativeAddress(page.file, file) })];
		}
		const href = element.tagName === 'a' ? textProperty(element, 'href') : null;
		return href === null
			? [element]
			: [changeLink(element, resolveTarget(href, page, setting), setting)];
	};
}

/** True for a link to a page of the site that the kit does not have. */
function leadsOut(element: Element, page: PageAt, setting: KitSetting): boolean {
	const href = element.tagName === 'a' ? textProperty(element, 'href') : null;
	if (href?.startsWith(setting.base) !== true) return false;
	return resolveTarget(href, page, setting).kind !== 'kit';
}

const hasOneOf = (element: Element, names: readonly string[]) =>
	names.some((name) => hasClass(element, name));

/**
 * Returns the change that takes the links out of the kit from the bar, the foot and the lists of ways, and leaves
 * their words alone in the facts about a document. Links stand as in the site when it is made.
 */
export function createWayDropper(page: PageAt, setting: KitSetting): Change {
	const replace = (element: Element, by: (link: Element) => Element[]): Element => ({
		...element,
		children: changeChildren(element.children, (inner) =>
			leadsOut(inner, page, setting) ? by(inner) : [inner],
		),
	});
	return (element) => {
		if (element.tagName === 'nav' || hasOneOf(element, WAYS)) return [replace(element, () => [])];
		return hasOneOf(element, FACTS)
			? [replace(element, (link) => [toWords(link, false)])]
			: [element];
	};
}

/** Classes of the lists of links in the bar and the foot. */
const FRAME_LISTS = ['bar-links', 'foot-links'];

/**
 * Returns the change that marks the links of the bar and the foot for the switch of labels. It knows them in the site
 * by where they lead, which a kit changes.
 */
export function createFrameLabeller(): Change {
	const links = [...BAR_LINKS, ...FOOT_LINKS];
	const mark = (element: Element): Element => {
		const href = element.tagName === 'a' ? textProperty(element, 'href') : null;
		const link = links.find(({ path }) => href?.endsWith(`/${path}`));
		if (link === undefined) return element;
		return { ...element, properties: { ...element.properties, ...labelled(link.label) } };
	};
	return (element) => [
		FRAME_LISTS.some((name) => hasClass(element, name))
			? { ...element, children: changeChildren(element.children, (inner) => [mark(inner)]) }
			: element,
	];
}
