import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Archive } from '../../archive/documents/archive.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { issueDateOf } from '../../model/dates/issue-date.ts';
import { formatIsoDate } from '../../model/dates/partial-date.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { paragraphsOf } from '../../model/text.ts';
import { englishText } from '../../words/en/interface.ts';
import { formatDate } from '../../words/format-date.ts';
import type { InterfaceText } from '../../words/interface-text.ts';
import { labelled } from '../../words/labelled.ts';

/** What a table of documents is shown with. */
interface TableSetting {
	archive: Pick<Archive, 'versionsOf'>;
	/** Base path of the site. */
	base: string;
	/** The words of the page. */
	text: InterfaceText;
	/** Name of the table for those who do not see what stands above it, or the id of what names it. */
	label?: string | undefined;
	labelledBy?: string | undefined;
}

const COLUMNS = ['symbol', 'titleColumn', 'date', 'paragraphs'] as const;

function renderHead({ documents: words }: InterfaceText): Element {
	const cells = COLUMNS.map((name) =>
		h(
			'th',
			{
				scope: 'col',
				className: name === 'paragraphs' ? ['figure-column'] : null,
				...labelled(`documents.${name}`),
			},
			words[name],
		),
	);
	return h('thead', h('tr', cells));
}

/** Returns the date of a document; of an undated one, what is known of it from its session. */
function describeWhen(
	document: ArchiveDocument,
	text: InterfaceText,
): { words: string; label: Properties } {
	const { undated, meetingOf } = text.document;
	const issued = issueDateOf(document);
	if (issued === null) return { words: undated, label: labelled('document.undated') };
	const iso = formatIsoDate(issued.date);
	const when = formatDate(iso, text);
	if (issued.of === 'document') return { words: when, label: { 'data-date': iso } };
	return {
		words: meetingOf(when),
		label: labelled('document.meetingOf', formatDate(iso, englishText)),
	};
}

function renderSymbol(symbol: string | null, { document }: InterfaceText): Element {
	return symbol === null
		? h(
				'td',
				{ className: ['symbol', 'no-symbol'], ...labelled('document.noSymbol') },
				document.noSymbol,
			)
		: h('td', { className: ['symbol'] }, symbol);
}

/** Returns what a document is among the versions of its paper, behind its title; nothing where there is no other. */
function renderKind(id: string, { archive, text }: TableSetting): (Element | string)[] {
	const versions = archive.versionsOf(id);
	const kind = versions.length < 2 ? undefined : versions.find((one) => one.id === id)?.kind;
	if (kind === undefined) return [];
	return [
		' ',
		h(
			'span',
			{ className: ['version-kind'], ...labelled(`versions.kinds.${kind}`) },
			text.versions.kinds[kind],
		),
	];
}

function renderRow(document: ArchiveDocument, setting: TableSetting): Element {
	const { base, text } = setting;
	const { id, symbol, metadata, body } = document;
	const { words, label } = describeWhen(document, text);
	const count = paragraphsOf(body).length;
	const href = addressToUrl({ document: id, place: null }, base);
	return h('tr', [
		renderSymbol(symbol, text),
		h('td', { className: ['title-cell'], lang: 'zh-Hans' }, [
			h('a', { href }, metadata.title.value),
			...renderKind(id, setting),
		]),
		h('td', { className: ['date-cell'], ...label }, words),
		h(
			'td',
			{ className: ['figure-column'], ...labelled('document.paragraphs', count) },
			text.document.paragraphs(count),
		),
	]);
}

/** Returns documents in a table: symbol, title, date, count of paragraphs. */
export function renderDocumentTable(
	documents: readonly ArchiveDocument[],
	setting: TableSetting,
): Element {
	const { text, label = null, labelledBy = null } = setting;
	return h(
		'table',
		{ className: ['document-table'], ariaLabel: label, ariaLabelledBy: labelledBy },
		[
			renderHead(text),
			h(
				'tbody',
				documents.map((document) => renderRow(document, setting)),
			),
		],
	);
}
