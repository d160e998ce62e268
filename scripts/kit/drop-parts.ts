import type { Element, ElementContent } from 'hast';
import { hasClass, textProperty } from '../check-site/page-tree.ts';
import type { Change } from './change-elements.ts';

/** Metadata for search engines and reference managers, which read the site and never a kit. */
const CATALOGUED = /^(?:DC\.|citation_|article:|og:|twitter:)/u;

/** Links of the head that a kit has no use for; what shows the page stays. */
const KEPT_LINKS = new Set(['stylesheet', 'icon', 'canonical']);

/** Classes of what names an address of the site itself: of one that is not published it leads nowhere. */
const LOCAL = ['path-qr', 'path-address', 'report', 'adapt-link'];

function isDropped(element: Element, isPublished: boolean): boolean {
	switch (element.tagName) {
		case 'script':
			return true;
		case 'meta': {
			const name = textProperty(element, 'name') ?? textProperty(element, 'property') ?? '';
			const policy = textProperty(element, 'httpEquiv')?.toLowerCase();
			return policy === 'content-security-policy' || CATALOGUED.test(name);
		}
		case 'link': {
			const rel = textProperty(element, 'rel') ?? '';
			return !KEPT_LINKS.has(rel) || (rel === 'canonical' && !isPublished);
		}
		default:
			return !isPublished && LOCAL.some((name) => hasClass(element, name));
	}
}

/** Returns the change that takes out what cannot work in a kit: scripts of modules, the site's policy, metadata. */
export function createDropper(isPublished: boolean): Change {
	return (element) => (isDropped(element, isPublished) ? [] : [element]);
}

const LISTS = new Set(['li', 'ul', 'ol', 'nav']);

const isBlank = (node: ElementContent) =>
	node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

const isTitle = (node: ElementContent) => node.type === 'element' && /^h[1-6]$/u.test(node.tagName);

/** Takes out what is left of an entry without words, of a list without entries, and of a section with nothing but its title. */
export const dropEmptied: Change = (element) => {
	const content = element.children.filter((node) => !isBlank(node));
	const isEmptied =
		(LISTS.has(element.tagName) && content.length === 0) ||
		(element.tagName === 'section' && content.length === 1 && content.every(isTitle));
	return isEmptied ? [] : [element];
};

/** What shows answers in a presentation, or tells of the keys that do. */
const ANSWERS = ['slide-answers', 'slides-speaker', 'slides-keys'];
const ANSWER_BUTTONS = ['dataSlidesAnswers', 'dataSlidesSpeaker'];

/** Takes the answers out of a presentation, and what shows them: for whoever is to answer. */
export const dropAnswers: Change = (element) => {
	const isDropped =
		ANSWERS.some((name) => hasClass(element, name)) ||
		ANSWER_BUTTONS.some((name) => name in element.properties);
	return isDropped ? [] : [element];
};
