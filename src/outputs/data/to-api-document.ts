import type { ApiDocument } from '../../model/api/document.ts';
import type { ArchiveDocument, Front, Metadata } from '../../model/document.ts';
import { type DataContext, toApiBody } from './api-body.ts';
import { toVersion, type Version } from '../../archive/versions/version.ts';
import { addressToUrl, fragmentToId } from '../../model/addressing/address.ts';
import { bodyNumber, frontText, inlineText } from '../../model/text.ts';
import { collectReferences } from './collect-references.ts';

/** Returns a document as `/api/v1/<id>.json` gives it, keys in the order of the public contract; `versions` are those of its paper, itself included. */
export function toApiDocument(
	document: ArchiveDocument,
	context: DataContext,
	versions: readonly Version[] = [toVersion(document)],
): ApiDocument {
	const { id, symbol, metadata, decisions, source, corrections, findings } = document;
	const { genre, meetings, apart } = document;
	const { purpose, summary, front } = toApiFront(document.front);
	const { headings, paragraphs, footnotes, endnotes, boxes, figures, parts, texts, tables } =
		toApiBody(document, context);
	return {
		id,
		symbol,
		...toApiMetadata(metadata),
		purpose,
		summary,
		draftDecisions: decisions.map(bodyNumber).filter((number) => number !== null),
		source: {
			file: source.file,
			sha256: source.sha256,
			lines: source.lines,
			format: source.format ?? 'text',
			pages: source.pages ?? null,
			pageNumbers: source.pageNumbers ?? null,
			pagesFile: source.pagesFile ?? null,
		},
		headings,
		paragraphs,
		footnotes,
		...(endnotes !== undefined && { endnotes }),
		front,
		boxes,
		figures,
		corrections: corrections.map(({ id, printed, proposed, reason }) => ({
			id,
			printed,
			proposed,
			reason,
		})),
		findings: findings.map(({ rule, line, page, printedPage, message }) => ({
			rule,
			line,
			...(page !== undefined && { page }),
			...(printedPage !== undefined && { printedPage }),
			message,
		})),
		language: 'zh',
		genre,
		meetings,
		parts,
		texts,
		tables,
		notices: apart
			.filter(({ kind }) => kind === 'notice')
			.map(({ text, lines }) => ({ text, lines: lines.map(([from, to]) => [from, to]) })),
		decisions: decisions.map((fragment) => fragmentToId(id, fragment)),
		versions: versions.map(({ id, symbol, kind, date }) => ({
			id,
			symbol,
			kind,
			date,
			url: addressToUrl({ document: id, place: null }, context.base),
		})),
	};
}

type ApiMetadata = Pick<ApiDocument, keyof Metadata | 'origin'>;

/** Returns the values of metadata, null for what is not known, and where each value was taken from. */
function toApiMetadata(metadata: Metadata): ApiMetadata {
	const origins = Object.entries(metadata) as [keyof Metadata, Metadata[keyof Metadata]][];
	return {
		title: metadata.title.value,
		body: metadata.body?.value ?? null,
		session: metadata.session?.value ?? null,
		sessionDates: metadata.sessionDates?.value ?? null,
		place: metadata.place?.value ?? null,
		section: metadata.section?.value ?? null,
		sectionCode: metadata.sectionCode?.value ?? null,
		segment: metadata.segment?.value ?? null,
		agendaItem: metadata.agendaItem?.value ?? null,
		date: metadata.date?.value ?? null,
		originalLanguage: metadata.originalLanguage?.value ?? null,
		authorUnit: metadata.authorUnit?.value ?? null,
		origin: Object.fromEntries(
			origins.flatMap(([name, field]) => (field === null ? [] : [[name, field.origin]])),
		),
	};
}

type ApiFront = Pick<ApiDocument, 'purpose' | 'summary' | 'front'>;

/** Returns the front matter; the values of a label that is printed twice are joined, a line each. */
function toApiFront(front: Front): ApiFront {
	const fields = Map.groupBy(front.summary, (field) => field.label);
	return {
		purpose: front.purpose.map(inlineText),
		summary: Object.fromEntries(
			[...fields].map(([label, values]) => [
				label,
				values.map(({ content }) => inlineText(content)).join('\n'),
			]),
		),
		front: {
			text: frontText(front),
			references: [
				front.title,
				...front.purpose,
				...front.summary.map((field) => field.content),
			].flatMap(collectReferences),
		},
	};
}
