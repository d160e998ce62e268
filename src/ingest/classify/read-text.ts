import { makeFinding } from '../rules.ts';
import { PLAIN_NOTE, UNREAD_NOTE, UNREAD_NUMBER } from './body-patterns.ts';
import type { BodyState, Reader } from './body-reader.ts';
import { classified, continuing, isFinished } from './classified.ts';
import { readDigits } from './read-digits.ts';
import { isTableRule, trimRow } from './table-rows.ts';

/** A row of a table is a block of text in the paragraph or box above, its cells parted as printed. */
export const readTableRow: Reader = (view, state) => {
	const count = state.rows.get(view.line.number);
	if (count === undefined) return null;
	if (state.open === null) {
		state.findings.push(makeFinding('unnumbered-text', view.line.number));
		return classified(view, 'unknown');
	}
	if (count > 0) {
		state.findings.push(makeFinding('table-row', view.line.number, { found: count }));
	}
	if (isTableRule(view)) return classified(view, 'rule');
	return { ...classified(view, 'prose'), content: trimRow(view) };
};

/** Returns the label of a paragraph or note that a line may open with in a manner that is not read; else null. */
function readUnreadLabel(text: string, { paragraph, footnote, open }: BodyState, isApart: boolean) {
	const number = UNREAD_NUMBER.exec(text)?.groups?.['number'];
	if (open?.finished === true && number !== undefined && readDigits(number) === paragraph + 1) {
		return { rule: 'number-unread', found: number } as const;
	}
	const plain = PLAIN_NOTE.exec(text)?.groups?.['number'];
	if (plain !== undefined && isApart && readDigits(plain) === footnote + 1) {
		return { rule: 'note-unread', found: plain } as const;
	}
	const groups = UNREAD_NOTE.exec(text)?.groups;
	const isNext = groups?.['number'] === undefined || readDigits(groups['number']) === footnote + 1;
	return (isApart || open?.finished === true) && groups?.['note'] !== undefined && isNext
		? ({ rule: 'note-unread', found: groups['note'] } as const)
		: null;
}

/** Text without a sign goes on with what is open, or is a block of its own in the same paragraph. */
export const readText: Reader = (view, state, { hardWrapped }) => {
	if (state.above === 'footnote' || state.above === 'figure') return continuing(view, state.above);
	if (state.open === null) {
		const wrapped = hardWrapped && state.last === 'heading' && !isFinished(view.text);
		if (wrapped) return continuing(view, 'heading');
		state.findings.push(makeFinding('unnumbered-text', view.line.number));
		return classified(view, 'unknown');
	}
	// In hard-wrapped text any line may open with any figure.
	const unread = readUnreadLabel(view.text, state, state.above === null && !hardWrapped);
	if (unread !== null) {
		state.findings.push(makeFinding(unread.rule, view.line.number, { found: unread.found }));
	}
	if ((hardWrapped && !state.open.isRow) || !state.open.finished)
		return continuing(view, state.open.role);
	if (state.open.role !== 'box') state.findings.push(makeFinding('second-block', view.line.number));
	return classified(view, 'prose');
};
