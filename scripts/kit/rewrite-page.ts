import type { Root } from 'hast';
import { findElements, hasClass } from '../check-site/page-tree.ts';
import { changeElements } from './change-elements.ts';
import { createLinkChange, createWayDropper, createFrameLabeller } from './change-links.ts';
import { createDropper, dropAnswers, dropEmptied } from './drop-parts.ts';
import { createHomeChange } from './kit-home.ts';
import { createHeadChange, type PageScripts } from './kit-head.ts';
import type { PlannedPage } from './kit-plan.ts';
import type { KitSetting } from './resolve-target.ts';

/** True for a presentation, which has no bar and one script of its own. */
function isPresentation(tree: Root): boolean {
	return findElements(tree, (element) => hasClass(element, 'page-slides')).length > 0;
}

/**
 * Returns a page of the site as a page of a kit: its links lead to files, what needs the web is marked or taken out,
 * and its scripts are the kit's.
 */
export function rewritePage(
	tree: Root,
	page: PlannedPage,
	setting: KitSetting,
	scripts: PageScripts = isPresentation(tree) ? 'slides' : 'page',
): Root {
	const steps = [
		createDropper(setting.home !== null),
		...(setting.rehome === null ? [] : [createHomeChange(setting.rehome)]),
		...(setting.hasGuides ? [] : [dropAnswers]),
		createFrameLabeller(),
		createWayDropper(page, setting),
		createLinkChange(page, setting),
		dropEmptied,
		createHeadChange(page.file, scripts, setting.base),
	];
	return steps.reduce(changeElements, tree);
}
