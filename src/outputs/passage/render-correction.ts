import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Correction } from '../../model/document.ts';
import { labelled, labelledName } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';

/** What a correction says, wherever it is of. */
type Words = Pick<Correction, 'printed' | 'proposed' | 'reason'>;

/** Returns what the archive has to say about words that it takes for misprinted. */
export function renderCorrection({ printed, proposed, reason }: Words): Element[] {
	const text = interfaceText.correction;
	const proposal =
		proposed === null
			? [h('span', labelled('correction.unknown'), text.unknown)]
			: [h('span', labelled('correction.proposed'), text.proposed), h('q', proposed)];
	return [
		h('p', { className: ['correction'] }, [
			h('span', labelled('correction.printed'), text.printed),
			h('q', printed),
			'，',
			...proposal,
			'。',
		]),
		h('p', { className: ['reason'] }, reason),
	];
}

/**
 * Returns what the sign after corrected words opens, which stands once a page. `number` is that of the correction in its
 * document, from 1; `namespace` begins the id on a page of several documents.
 */
export function renderCorrectionNote(correction: Words, number: number, namespace = ''): Element {
	return h(
		'div',
		{
			className: ['correction-note'],
			id: `${namespace}correction-${String(number)}`,
			role: 'note',
			ariaLabel: interfaceText.correction.label(number),
			...labelledName('correction.label', number),
			popover: '',
		},
		renderCorrection(correction),
	);
}
