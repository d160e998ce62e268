import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../words/format-date.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { toFront, toWords } from '../../model/to-passage-tree.ts';
import { render, renderAll } from '../passage/markup.ts';
import type { RenderContext } from '../passage/render-context.ts';
import type { ArchiveDocument, Front, Metadata } from '../../model/document.ts';

const isPrinted = (text: string | null | undefined): text is string =>
	text !== null && text !== undefined && text !== '';

/** Returns what the first page says of the meeting, of the item, and of the document itself, a line each. */
export function factLines(symbol: string | null, metadata: Metadata): string[][] {
	const { body, session, sessionDates, place, section, segment, sectionCode } = metadata;
	const { agendaItem, date, originalLanguage } = metadata;
	const text = interfaceText.document;
	return [
		[
			body?.value,
			session && text.session(session.value),
			[sessionDates?.value, place?.value].filter(isPrinted).join('，'),
		],
		[
			section?.value,
			segment?.value,
			sectionCode?.value,
			agendaItem && text.agendaItem(agendaItem.value),
		],
		[
			symbol,
			date && formatDate(date.value),
			originalLanguage && text.original(originalLanguage.value),
		],
	]
		.map((line) => line.filter(isPrinted))
		.filter((line) => line.length > 0);
}

/**
 * Returns the first page of a document: where it comes from, its title, its purpose, its summary. Of a stretch of it,
 * `front`, only the one with the title says where it comes from.
 */
export function renderFront(
	{ symbol, metadata, front: whole }: ArchiveDocument,
	context: RenderContext,
	front: Front = whole,
): Element {
	const isFirst = front === whole || front.title.length > 0;
	const lines = (isFirst ? factLines(symbol, metadata) : []).map((line) =>
		h(
			'ul',
			{ className: ['passage-facts'] },
			line.map((fact) => h('li', fact)),
		),
	);
	return h('div', { className: ['passage', 'passage-front'], id: 'front' }, [
		...lines,
		...(isFirst
			? [
					h(
						'p',
						{ className: ['passage-title'] },
						renderAll(toWords(front.title, 'front'), context),
					),
				]
			: []),
		...render(toFront(front), context),
	]);
}
