import type { Root } from 'hast';
import { h } from 'hastscript';
import { kitText } from '../../src/words/zh-hans-kit.ts';
import { textProperty } from '../check-site/page-tree.ts';
import { changeElements } from './change-elements.ts';

/** Returns the search page of the site with a word on what the search of a kit leaves out. */
export function addSearchNote(tree: Root): Root {
	return changeElements(tree, (element) =>
		textProperty(element, 'dataSearchStatus') === null
			? [element]
			: [element, h('p', { className: 'kit-note' }, kitText.exactOnly)],
	);
}
