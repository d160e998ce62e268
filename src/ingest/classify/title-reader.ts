import { parseSymbol } from '../../model/addressing/symbol.ts';
import {
	ABBREVIATION,
	ABBREVIATIONS_NAME,
	ARTICLE,
	BRACKETED_LINE,
	CAPITAL_LETTER,
	CLOSING_LINES,
	DECISION_NAME,
	opensParagraph,
	REST_OF_SENTENCE,
} from './body-patterns.ts';
import type { BodyState, Reader } from './body-state.ts';
import { classified } from './classified.ts';
import { findMastheadField, SPEAKER_ALONE } from './front-patterns.ts';
import {
	hasForm,
	isMarkedHeading,
	isOverHeading,
	isShort,
	mayBeClause,
	readHeading,
} from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { report } from './report-line.ts';

/** True for a line that is listed or quoted under a lead-in: a symbol, a date, a line among others without an end. */
function isListed(
	view: LineView,
	state: BodyState,
	{ following: [next] }: Parameters<Reader>[2],
): boolean {
	if (!state.quotes || isMarkedHeading(view)) return false;
	const isDated = CLOSING_LINES.some(({ pattern }) => pattern.test(view.text));
	if (isDated || parseSymbol(view.text) !== null || state.open?.isListed === true) return true;
	// A. 甲方案, before B. 乙方案: choices that a paragraph leads in.
	const isChoice = CAPITAL_LETTER.test(view.text) && CAPITAL_LETTER.test(next?.text ?? '');
	return isChoice && state.open?.leadsIn === true;
}

/** Fewest headings without a sign by which a paper is known to have them. */
const PLAIN_HEADINGS = 3;

/**
 * True for what may be a list or headings: two short lines between a lead-in and a number, in a paper that has such
 * headings; a line with a capital letter there.
 */
function mayBeEither(
	view: LineView,
	{ open, quotes, facts }: BodyState,
	around: Parameters<Reader>[2],
): boolean {
	const isPlain = isShort(view) && !isMarkedHeading(view) && !hasForm(view.text);
	const mayBeHeading = isPlain && !/[：；:;]/u.test(view.text);
	// (GB.312/INS/1，第 4 段), under a decision, is neither.
	if (!around.alone || BRACKETED_LINE.test(view.text)) return false;
	// 此致, over 外交部长: the end of what a colon leads in, or headings behind its last item.
	const closesList = quotes && open?.role === 'item' && open.closed;
	if (closesList && mayBeHeading && isOverHeading(around)) return true;
	if (open?.leadsIn !== true) return false;
	const [next] = around.following;
	if (CAPITAL_LETTER.test(view.text)) {
		// ► X. 工商企业与人权指导原则, the tenth section, has a sign that no choice has.
		const hasSign = view.triangle || view.hashes > 0;
		return !hasSign && next !== undefined && opensParagraph(next.text);
	}
	return mayBeHeading && facts.plainHeadings >= PLAIN_HEADINGS && isOverHeading(around);
}

/** True for 第二条 behind an item, where no article was a heading, or where it stands close: a quotation may go on. */
function isQuotedArticle(
	view: LineView,
	{ open, inArticles }: BodyState,
	{ alone }: Parameters<Reader>[2],
): boolean {
	return open?.role === 'item' && !isMarkedHeading(view) && (!inArticles || !alone);
}

/**
 * Returns what a line is in minutes that prints an item of the agenda, 第一项议程, or stands under one and can be its name: a
 * heading, or in doubt where its sentence goes on or its name fills two lines; null for any other line.
 */
function readAgendaItem(
	view: LineView,
	{ facts, above, last, lastHeading }: BodyState,
	{ isSettled, following: [next] }: Parameters<Reader>[2],
): 'heading' | 'doubt' | null {
	if (!facts.numberedHeadings || !isSettled) return null;
	if (findMastheadField(view.text) === 'agendaItem') {
		if (above !== null && above !== 'heading') return null;
		return next !== undefined && REST_OF_SENTENCE.test(next.text) ? 'doubt' : 'heading';
	}
	const isUnderItem = last === 'heading' && findMastheadField(lastHeading) === 'agendaItem';
	if (!isUnderItem || !isShort(view) || BRACKETED_LINE.test(view.text)) return null;
	const isRightUnder = next?.line.number === view.line.number + 1;
	const goesOn = isRightUnder && isShort(next) && !BRACKETED_LINE.test(next.text);
	return goesOn && !opensParagraph(next.text) ? 'doubt' : 'heading';
}

/** Reads the title of a section, a box or a figure. */
export const readTitle: Reader = (view, state, around) => {
	const field = state.facts.sectionHeadings ? findMastheadField(view.text) : null;
	if ((field === 'section' || field === 'segment') && !around.inSentence) {
		return classified(view, 'heading');
	}
	const agendaItem = readAgendaItem(view, state, around);
	if (agendaItem === 'heading') return classified(view, 'heading');
	if (agendaItem === 'doubt') {
		report(state, 'heading-or-text', view);
		return null;
	}
	const isSpeaker = state.facts.isResolution && SPEAKER_ALONE.test(view.text);
	if (field === 'sectionCode' || isSpeaker || isListed(view, state, around)) return null;
	if (mayBeEither(view, state, around)) {
		report(state, 'heading-or-text', view);
		return null;
	}
	if (ABBREVIATIONS_NAME.test(state.lastHeading) && ABBREVIATION.test(view.text)) return null;
	if (ARTICLE.test(view.text) && isQuotedArticle(view, state, around)) {
		report(state, 'heading-or-text', view);
		return null;
	}
	const underArticle = state.above === 'heading' && around.underArticle && isShort(view);
	const reading = underArticle ? 'heading' : readHeading(view, around);
	if (reading === null) {
		// 二、费用, behind an item that ends in a semicolon: a heading, or a part of the list.
		const isBehindItem = state.open?.role === 'item' && state.open.finished;
		const isNumeral = /^(?:[一二三四五六七八九十]{1,3}[.．、]|[IVX]{1,5}\.\s)/u.test(view.text);
		if (isBehindItem && isNumeral && isShort(view) && !around.hardWrapped) {
			report(state, 'heading-or-text', view);
		}
		return null;
	}
	const unmarked = !isMarkedHeading(view);
	const wrapped = around.hardWrapped && unmarked;
	if (wrapped && (around.inSentence || (state.open === null && !hasForm(view.text)))) {
		return null;
	}
	if (reading === 'heading' && unmarked && !underArticle && mayBeClause(view, around)) {
		report(state, 'heading-or-text', view);
		return null;
	}
	const isClose = state.facts.closeHeadings && !hasForm(view.text);
	if (around.inSentence && unmarked && !isClose) {
		report(state, 'heading-or-text', view);
		return null;
	}
	if (around.inSentence && !isClose) report(state, 'sentence-cut', view);
	state.inDecision = reading === 'heading' && DECISION_NAME.test(view.text);
	return classified(view, reading);
};
