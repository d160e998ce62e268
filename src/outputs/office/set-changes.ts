import type { ElementContent } from 'hast';
import type { Passage } from '../../archive/paths/path.ts';
import type { PathSetting } from '../paths/path-setting.ts';
import { renderPassageChanges } from '../paths/render-step-parts.ts';
import { line, type Run, type SheetBlock } from './sheet.ts';

function toRuns(nodes: readonly ElementContent[], setting: Pick<PathSetting, 'absolute'>): Run[] {
	return nodes.flatMap((node): Run[] => {
		if (node.type === 'text') return [{ text: node.value }];
		if (node.type !== 'element') return [];
		const { href } = node.properties;
		const inner = toRuns(node.children, setting);
		// A browser sets the marks of a quotation by itself.
		const runs = node.tagName === 'q' ? [{ text: '“' }, ...inner, { text: '”' }] : inner;
		return typeof href === 'string'
			? runs.map((run) => ({ ...run, url: setting.absolute(href) }))
			: runs;
	});
}

/** Returns what the office corrects in a passage, and what newer versions made of it, a line each, with the ways there. */
export const setChanges = (passage: Passage, setting: PathSetting): SheetBlock[] =>
	renderPassageChanges(passage, setting).map(({ children }) =>
		line('soft', toRuns(children, setting)),
	);
