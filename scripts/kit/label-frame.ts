import type { Element } from 'hast';
import { BAR_LINKS, FOOT_LINKS } from '../../src/words/frame-links.ts';
import { labelled } from '../../src/words/labelled.ts';
import { hasClass, textProperty } from '../check-site/page-tree.ts';
import { type Change, changeChildren } from './change-elements.ts';

const LISTS = ['bar-links', 'foot-links'];

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
		LISTS.some((name) => hasClass(element, name))
			? { ...element, children: changeChildren(element.children, (inner) => [mark(inner)]) }
			: element,
	];
}
