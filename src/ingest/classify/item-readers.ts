import { ITEM_LABEL, OTHER_ITEM_LABEL } from './body-patterns.ts';
import { expectsItem, type Reader } from './body-state.ts';
import { bulleted, labelled } from './classified.ts';
import { isMarkedHeading, readHeading } from './heading-line.ts';
import { readDigits } from './read-digits.ts';
import { report } from './report-line.ts';

/** Reads an item of a list of the format where nothing is open, as behind a table or heading: its text has no number. */
const readItemAlone: Reader = (view, _state, around) => {
	const isAuto = view.line.autoLabel !== undefined;
	if (!isAuto || isMarkedHeading(view) || readHeading(view, around) === 'heading') return null;
	const match = ITEM_LABEL.exec(view.text);
	if (match !== null) {
		return labelled(view, 'item', { value: match[0].trimEnd(), opening: match[0] });
	}
	if (!view.bullet) return null;
	return bulleted(view);
};

/** Reads the first line of an item of a list. */
export const readItem: Reader = (view, state, around) => {
	if (state.open === null) return readItemAlone(view, state, around);
	const match = ITEM_LABEL.exec(view.text);
	const isAuto = view.line.autoLabel !== undefined;
	// Bold alone makes no heading of a letter that a list of the format goes on with.
	const isListed =
		isAuto && view.hashes === 0 && match !== null && expectsItem(state.open, match[0].trimEnd());
	if (isMarkedHeading(view) && !isListed) return null;
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
		const opensList = isApart && !isAuto && !state.open.leadsIn && state.open.role !== 'item';
		if (opensList && readDigits(value) === 1) report(state, 'note-unread', view, { found: value });
		return labelled(view, 'item', { value, opening: match[0] });
	}
	const other = view.bullet ? null : OTHER_ITEM_LABEL.exec(view.text);
	const label = other?.groups?.['label'];
	if (other !== null && label !== undefined && (isAuto || expectsItem(state.open, label))) {
		return labelled(view, 'item', { value: label, opening: other[0] });
	}
	if (!view.bullet) return null;
	return bulleted(view);
};
