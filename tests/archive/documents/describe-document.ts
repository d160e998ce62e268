import type {
	ArchiveDocument,
	BodyPart,
	Footnote,
	Inline,
	Paragraph,
} from '../../../src/model/document.ts';

interface Description {
	id: string;
	date?: string;
	sessionDates?: string;
	session?: number;
	body?: BodyPart[];
	summary?: Inline[];
	footnotes?: Footnote[];
}

const field = <T>(value: T | undefined) =>
	value === undefined ? null : { value, origin: 'text' as const };

const piece = (value: string) => ({ value, span: { line: 1, from: 0, to: value.length } });

/** Returns plain text as inline content. */
export function text(value: string): Inline {
	return { type: 'text', pieces: [piece(value)] };
}

/** Returns words that name another document. */
export function reference(raw: string, target: string | null): Inline {
	return { type: 'reference', canonical: raw, target, pieces: [piece(raw)] };
}

/** Returns a numbered paragraph of one block. */
export function paragraph(number: number, ...content: Inline[]): Paragraph {
	return {
		type: 'paragraph',
		fragment: `p${String(number)}`,
		number,
		blocks: [{ type: 'prose', content }],
		section: [],
		lines: [],
		mentions: { instruments: [], sdg: [] },
	};
}

/** Returns a footnote cited in a paragraph, or in none. */
export function footnote(number: number, citedIn: number | null, ...content: Inline[]): Footnote {
	const citedAt = citedIn === null ? null : `p${String(citedIn)}`;
	return { fragment: `fn${String(number)}`, number, content, citedAt, lines: [] };
}

/** Returns a document of which nothing is known but what is said here. */
export function describeDocument(description: Description): ArchiveDocument {
	const { id, date, sessionDates, session, body = [], summary, footnotes = [] } = description;
	return {
		id,
		symbol: id,
		metadata: {
			title: { value: id, origin: 'text' },
			body: null,
			session: field(session),
			sessionDates: field(sessionDates),
			place: null,
			section: null,
			sectionCode: null,
			segment: null,
			agendaItem: null,
			date: field(date),
			originalLanguage: null,
			authorUnit: null,
		},
		front: {
			title: [text(id)],
			subtitle: [],
			purpose: [],
			summary: summary === undefined ? [] : [{ label: '相关文件', content: summary }],
		},
		genre: 'paper',
		meetings: [],
		parts: [],
		apart: [],
		decisions: [],
		body,
		footnotes,
		corrections: [],
		findings: [],
		source: { file: 'source.txt', sha256: '', lines: 1, authentic: null },
	};
}
