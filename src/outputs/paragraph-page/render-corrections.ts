import type { Element } from 'hast';
import { h } from 'hastscript';
import { labelled, labelledName } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import { markedFootnotes } from '../../model/name-marks.ts';
import type { Correction } from '../../model/document.ts';
import type { ParagraphInPlace } from './paragraph-in-place.ts';

/** Returns what the signs of corrections in a paragraph and its notes open, as CorrectionNotes.astro has it. */
export function renderCorrections({ document, paragraph }: ParagraphInPlace): Element[] {
	const notes = new Set(markedFootnotes(paragraph.blocks));
	const passage = [
		...paragraph.blocks,
		...document.footnotes.filter(({ number }) => notes.has(number)),
	];
	const signs = new Set(
		passage.flatMap(({ content }) => content.map(({ correction }) => correction)),
	);
	return document.corrections.flatMap((correction, index) =>
		signs.has(index) ? [renderCorrection(correction, index + 1)] : [],
	);
}

function renderCorrection({ printed, proposed, reason }: Correction, number: number): Element {
	const text = interfaceText.correction;
	const proposal =
		proposed === null
			? [h('span', labelled('correction.unknown'), text.unknown)]
			: [h('span', labelled('correction.proposed'), text.proposed), h('q', proposed)];
	return h(
		'div',
		{
			className: ['correction-note'],
			id: `correction-${String(number)}`,
			role: 'note',
			ariaLabel: text.label(number),
			...labelledName('correction.label', number),
			popover: '',
		},
		h(
			'p',
			{ className: ['correction'] },
			h('span', labelled('correction.printed'), text.printed),
			h('q', printed),
			'，',
			...proposal,
			'。',
		),
		h('p', { className: ['reason'] }, reason),
	);
}
