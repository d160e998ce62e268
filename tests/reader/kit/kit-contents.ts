import type { KitContents } from '../../../scripts/kit/choose-contents.ts';
import type { ApiDocument } from '../../../src/model/api/document.ts';
import type { ApiPaths } from '../../../src/model/api/lists.ts';

type ApiPath = ApiPaths['paths'][number];

const toPath = (slug: string): ApiPath => ({
	id: `paths/${slug}`,
	url: `/paths/${slug}/`,
	title: '改革',
	audience: '政府、工人组织',
	level: '入门',
	minutes: 45,
	objectives: [],
	steps: [{ title: '一', minutes: 45, passages: [], questions: [] }],
});

const toDocument = (id: string): ApiDocument => ({
	id,
	symbol: null,
	title: id,
	body: null,
	session: null,
	sessionDates: null,
	place: null,
	section: null,
	sectionCode: null,
	segment: null,
	agendaItem: null,
	date: null,
	originalLanguage: null,
	authorUnit: null,
	origin: {},
	purpose: [],
	summary: {},
	draftDecisions: [],
	source: {
		file: 'source.txt',
		sha256: '0'.repeat(64),
		lines: 1,
		format: 'text',
		pages: null,
		pageNumbers: null,
		pagesFile: null,
	},
	headings: [],
	paragraphs: [],
	footnotes: [],
	front: { text: id, references: [] },
	boxes: [],
	figures: [],
	corrections: [],
	findings: [],
	language: 'zh',
	genre: 'paper',
	meetings: [],
	parts: [],
	texts: [],
	tables: [],
	notices: [],
	decisions: [],
	versions: [],
});

/** Returns an archive of documents and paths with nothing in them. */
export function toContents(documents: readonly string[], paths: readonly string[]): KitContents {
	return { documents: documents.map(toDocument), paths: paths.map(toPath) };
}
