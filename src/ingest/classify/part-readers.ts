import type { ClassifiedLine } from '../read/line.ts';
import {
	BOX_CAPTION,
	FIGURE_CAPTION,
	ITEM_LABEL,
	PARAGRAPH_NUMBER,
	PART_GOES_ON,
	PART_LABEL,
	TABLE_CAPTION,
} from './body-patterns.ts';
import type { BodyState, Reader } from './body-state.ts';
import { classified, continuing, labelled } from './classified.ts';
import { LINE_ROLES } from './forced-roles.ts';
import { hasForm, isGap, isMarkedHeading, isShort, standsAlone } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';
import { report } from './report-line.ts';
import { endsSentence, isFinished } from './sentence-end.ts';

/** Returns the label of a line that the manifest calls a paragraph, an item or a note: its first number or letter. */
const FORCED_LABEL = /^[^\p{L}\p{N}]{0,3}(?<value>[\p{L}\p{N}]{1,4})[^\p{L}\p{N}\s]{0,3}\s*/u;

/** Gives a line the role that the manifest gives it. */
export const readForced: Reader = (view, state) => {
	const forced = state.facts.forced.get(view.line.number);
	if (forced === undefined) return null;
	const role = LINE_ROLES[forced.role];
	const match = FORCED_LABEL.exec(view.text);
	const value = match?.groups?.['value'];
	switch (forced.role) {
		case 'goes-on': {
			const isOfNote = state.above === 'footnote' && state.open?.finished !== false;
			return continuing(view, isOfNote ? 'footnote' : (state.open?.role ?? state.last ?? 'text'));
		}
		case 'paragraph':
		case 'note':
		case 'item': {
			if (match === null || value === undefined) return classified(view, role);
			if (forced.role === 'paragraph') state.paragraph = readDigits(value);
			if (forced.role === 'note') state.footnote = readDigits(value);
			// The signs around a number belong to its label: “1.”, “[1]”.
			return labelled(view, role, { value: match[0].trimEnd(), opening: match[0] });
		}
		case 'appendix':
		case 'annex':
			return openPart(view, state);
		default:
			return classified(view, role);
	}
};

/** Reads the table of contents, which stands before the text. */
export const readContents: Reader = (view, state) => {
	const isContents = view.line.contents === true || state.facts.contents.has(view.line.number);
	return isContents ? classified(view, 'contents') : null;
};

/** Opens a part at a line; what was open is closed, and numbers begin anew. */
function openPart(view: LineView, state: BodyState): ClassifiedLine {
	const groups = PART_LABEL.exec(view.text)?.groups;
	Object.assign(state, {
		paragraph: 0,
		inserted: '',
		inPart: true,
		inDecision: false,
		open: null,
		quoted: 0,
		awaitsTitle: groups?.['title'] === undefined ? view : null,
	});
	const title = groups?.['title'];
	const value = groups?.['label'] ?? view.text;
	return title === undefined
		? { ...classified(view, 'part'), label: { value, ...view.content }, content: emptyAt(view) }
		: labelled(view, 'part', {
				value,
				opening: view.text.slice(0, view.text.length - title.length),
			});
}

const emptyAt = ({ content }: LineView) => ({ from: content.to, to: content.to });

/** True for a line that labels a part: 附录一, alone on its line or before its title. */
function labelsPart(view: LineView, isFree: boolean): boolean {
	if (view.bullet || view.text.length > 60 || isFinished(view.text)) return false;
	return PART_LABEL.test(view.text) && (isFree || isMarkedHeading(view));
}

/** True for a label without a title, 附录一, on a line of its own. */
const isBareLabel = ({ text }: LineView): boolean => {
	const groups = PART_LABEL.exec(text)?.groups;
	return groups !== undefined && groups['title'] === undefined;
};

/** True for a label that the next line may stand close under: its title, or the first number of the part. */
const mayStandOver = (view: LineView, next: LineView | undefined): boolean =>
	isBareLabel(view) || (next !== undefined && PARAGRAPH_NUMBER.test(next.text));

/** True where the line at `index` has nothing right above it, and the text above ends as a sentence does. */
function opensAnew(views: readonly LineView[], index: number): boolean {
	const above = views[index - 1];
	if (above !== undefined && !isGap(above)) return false;
	const text = views.findLast((view, at) => at < index && !isGap(view))?.text;
	return text === undefined || endsSentence(text);
}

/** True where the line at `index` labels a part: alone, or apart from the text above and right over a title of its own. */
export function isPartAt(views: readonly LineView[], index: number): boolean {
	const view = views[index];
	if (view === undefined || !PART_LABEL.test(view.text)) return false;
	const isOver = mayStandOver(view, views[index + 1]) && opensAnew(views, index);
	const isFree = standsAlone(views, index) || isOver;
	return labelsPart(view, isFree);
}

/** True for a bare label close to the text above, or behind what is not finished: it opens a part, or is a line of a list. */
function mayLabelPart(view: LineView, { open, quotes, last }: BodyState): boolean {
	if (!labelsPart(view, true) || !isBareLabel(view) || quotes) return false;
	return last !== 'part' && last !== 'part-title' && (open === null || open.closed);
}

/** Longest title of a part, in characters. */
const PART_TITLE_LIMIT = 120;

/** True for a title that is longer than headings are, on a line of its own: no sentence, nor the lead-in of one. */
function isLongTitle({ text, bullet }: LineView, { alone }: Parameters<Reader>[2]): boolean {
	return (
		alone &&
		!bullet &&
		text.length <= PART_TITLE_LIMIT &&
		!/[，,、；;：:。.！？]/u.test(text.slice(-1)) &&
		!/[。；]/u.test(text)
	);
}

/** True for headings with the same sign of Markdown or print. */
const hasSameSign = (left: LineView, right: LineView): boolean =>
	left.hashes === right.hashes && left.triangle === right.triangle && left.bold === right.bold;

/** Reads the label of a part, which stands alone, and the lines of its title. */
export const readPart: Reader = (view, state, around) => {
	const isApart = state.above === null && around.isSettled && state.open?.closed !== false;
	const isOver = isApart && mayStandOver(view, around.following[0]);
	const isFree = around.alone || isOver || (around.hardWrapped && state.open?.finished !== false);
	if (!state.facts.isAppendix && state.quoted === 0 && labelsPart(view, isFree)) {
		return openPart(view, state);
	}
	if (!state.facts.isAppendix && !around.hardWrapped && mayLabelPart(view, state)) {
		report(state, 'part-or-text', view);
		return null;
	}
	if (PART_GOES_ON.test(view.text)) {
		report(state, 'part-or-text', view);
		return null;
	}
	if (state.awaitsTitle === null) return null;
	// ## 附录一, over ## 议事规则, which has the same sign.
	const hasOwnSign = isMarkedHeading(view) && !hasSameSign(view, state.awaitsTitle);
	const opens =
		!(isShort(view) || isLongTitle(view, around)) ||
		hasOwnSign ||
		hasForm(view.text) ||
		[PARAGRAPH_NUMBER, ITEM_LABEL, TABLE_CAPTION, BOX_CAPTION, FIGURE_CAPTION].some((pattern) =>
			pattern.test(view.text),
		) ||
		state.facts.rows.has(view.line.number);
	// One line, and those right under it: the next text of a part stands apart from its title.
	const goesOn = state.above === 'part' || state.last === 'part' || state.above === 'part-title';
	if (opens || !goesOn || /[，,]$/u.test(view.text)) {
		state.awaitsTitle = null;
		return null;
	}
	return classified(view, 'part-title');
};
