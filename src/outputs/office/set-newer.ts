import type { ElementContent } from 'hast';
import type { Passage } from '../../archive/paths/path.ts';
import type { PathSetting } from '../paths/path-setting.ts';
import { renderNewerParts } from '../paths/render-step-parts.ts';
import { line, type Run, type SheetBlock } from './sheet.ts';

function toRuns(nodes: readonly ElementContent[], setting: Pick<PathSetting, 'absolute'>): Run[] {
	return nodes.flatMap((node): Run[] => {
		if (node.type === 'text') return [{ text: node.value }];
		if (node.type !== 'element') return [];
		const { href } = node.properties;
		const runs = toRuns(node.children, setting);
		return typeof href === 'string'
			? runs.map((run) => ({ ...run, url: setting.absolute(href) }))
			: runs;
	});
}

/** Returns what newer versions made of a passage, a line each, with the ways there. */
export const setNewer = (passage: Passage, setting: PathSetting): SheetBlock[] =>
	renderNewerParts(passage, setting).map(({ children }) => line('soft', toRuns(children, setting)));
