import { collectCorrections } from '../../archive/paths/passage-notes.ts';
import type { Passage } from '../../archive/paths/path.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { line, type SheetBlock } from './sheet.ts';

const text = interfaceText.correction;

/** Returns what the archive has to say about words of passages that it takes for misprinted, two lines a correction. */
export function setCorrections(passages: readonly Passage[]): SheetBlock[] {
	return collectCorrections(passages).flatMap(({ correction }) => {
		const { printed, proposed, reason } = correction;
		const proposal = proposed === null ? text.unknown : `${text.proposed}“${proposed}”`;
		return [line('soft', `${text.printed}“${printed}”，${proposal}。`), line('soft', reason)];
	});
}
