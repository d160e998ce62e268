import { makeFinding } from '../rules.ts';
import { ITEM_LABEL } from './body-patterns.ts';
import type { Reader } from './body-reader.ts';
import { classified, labelled } from './classified.ts';
import { isMarkedHeading, readHeading } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { expectsItem } from './open-text.ts';
import { readDigits } from './read-digits.ts';

/** The bullet sign counts as markup, so its stretch is empty. */
const signOfBullet = ({ content }: LineView) => ({ from: content.from, to: content.from });

/** Reads the first line of an item of a list. */
export const readItem: Reader = (view, state, around) => {
	if (state.open === null || isMarkedHeading(view)) return null;
	const match = ITEM_LABEL.exec(view.text);
	if (match !== null) {
		const value = match[0].trimEnd();
		if (
			!view.bullet &&
			!expectsItem(state.open, value) &&
			readHeading(view, around) === 'heading'
		) {
			return null;
		}
		const isApart = state.open.finished || (state.above === null && !around.hardWrapped);
		const opensList = isApart && !state.open.leadsIn && state.open.role !== 'item';
		if (opensList && readDigits(value) === 1) {
			state.findings.push(makeFinding('note-unread', view.line.number, { found: value }));
		}
		return labelled(view, 'item', { value, opening: match[0] });
	}
	if (!view.bullet) return null;
	return { ...classified(view, 'item'), label: { value: '-', ...signOfBullet(view) } };
};
