import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { issueDateOf } from '../../src/model/dates/issue-date.ts';
import { formatIsoDate } from '../../src/model/dates/partial-date.ts';
import { formatDate } from '../../src/words/format-date.ts';
import { kitText } from '../../src/words/zh-hans/kit.ts';
import { interfaceText } from '../../src/words/zh-hans/interface.ts';
import type { ApiPaths } from '../../src/model/api/lists.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { paragraphsOf } from '../../src/model/text.ts';

type ApiPath = ApiPaths['paths'][number];

const text = kitText;
const { label, placeholder, submit } = interfaceText.search;

/** What the first page of a kit tells of. */
export interface StartContents {
	documents: readonly ArchiveDocument[];
	paths: readonly ApiPath[];
	/** Path that the site was built for; links are those of the site, and become the kit's like all others. */
	base: string;
	/** Absolute URL of the archive; null where it is not published. */
	home: string | null;
	/** False for a kit without guides and answers. */
	hasGuides: boolean;
}

/** Behind every day of a month and every month of a year, as texts stand in order. */
const END = '~';

/**
 * Returns the latest date of the documents, by the end of what is known of each: an undated document of a session in
 * 2022 may be later than one of March 2022. Null where none is dated.
 */
export function findNewestDate(documents: readonly ArchiveDocument[]): string | null {
	const ends = documents.flatMap((document) => {
		const issued = issueDateOf(document);
		return issued === null ? [] : [formatIsoDate(issued.date) + END];
	});
	return ends.toSorted().at(-1)?.slice(0, -END.length) ?? null;
}

function formatWhen(document: ArchiveDocument): string {
	const { undated, meetingOf } = interfaceText.document;
	const issued = issueDateOf(document);
	if (issued === null) return undated;
	const when = formatDate(formatIsoDate(issued.date));
	return issued.of === 'meeting' ? meetingOf(when) : when;
}

const cells = (scope: string, names: readonly string[]) =>
	names.map((name) => h('th', { scope }, name));

function renderDocuments({ documents, base }: StartContents): ElementContent {
	const { symbol, titleColumn, date, paragraphs } = interfaceText.documents;
	const { noSymbol, paragraphs: countParagraphs } = interfaceText.document;
	const rows = documents.map((document) =>
		h('tr', [
			h('td', { className: document.symbol === null ? 'symbol no-symbol' : 'symbol' }, [
				document.symbol ?? noSymbol,
			]),
			h('td', { className: 'title-cell' }, [
				h('a', { href: `${base}${document.id}/` }, document.metadata.title.value),
			]),
			h('td', { className: 'date-cell' }, formatWhen(document)),
			h('td', { className: 'figure-column' }, [
				countParagraphs(paragraphsOf(document.body).length),
			]),
		]),
	);
	return h('table', { className: 'document-table', ariaLabel: text.documents }, [
		h('thead', [h('tr', cells('col', [symbol, titleColumn, date, paragraphs]))]),
		h('tbody', rows),
	]);
}

function renderPath(
	{ id, title, level, minutes, audience, steps }: ApiPath,
	{ base, hasGuides }: Pick<StartContents, 'base' | 'hasGuides'>,
): ElementContent {
	const to = (view: string) => `${base}${id}/${view}`;
	const forms = ['present', 'handout', ...(hasGuides ? (['guide'] as const) : [])] as const;
	const views = forms.map((view) =>
		h('a', { href: to(`${view}/`), ariaLabel: `${text[view]}：${title}` }, text[view]),
	);
	const read = h(
		'li',
		{ className: 'path-read', dataPathRead: id.slice('paths/'.length), hidden: true },
		[
			`${text.read} `,
			h('span', { className: 'path-count', dataProgressCount: '', dataTotal: steps.length }),
		],
	);
	return h('li', [
		h('h3', [h('a', { href: to('') }, title)]),
		h('ul', { className: 'path-facts' }, [
			h('li', level),
			h('li', text.minutes(minutes)),
			h('li', audience),
			read,
		]),
		h('p', { className: 'kit-views' }, views),
	]);
}

function renderSection(id: string, title: string, content: ElementContent[]): ElementContent {
	return h('section', { id }, [h('h2', title), ...content]);
}

function renderSearch(base: string): ElementContent {
	return h('form', { className: 'search-form', action: `${base}search/`, method: 'get' }, [
		h('input', {
			className: 'search-input',
			type: 'search',
			name: 'q',
			ariaLabel: label,
			placeholder,
			autoComplete: 'off',
			spellCheck: 'false',
		}),
		h('button', { className: 'button', type: 'submit' }, submit),
	]);
}

/** Returns what stands on the first page of a kit. */
export function renderStart(contents: StartContents): ElementContent[] {
	const { documents, paths, base, home, hasGuides } = contents;
	const newest = findNewestDate(documents);
	const notices = [text.notice, ...(newest === null ? [] : [text.newest(formatDate(newest))])];
	const online = home === null ? [] : [h('a', { href: home }, text.online)];
	const sections = [
		...(documents.length === 0
			? []
			: [renderSection('documents', text.documents, [renderDocuments(contents)])]),
		...(paths.length === 0
			? []
			: [
					renderSection('paths', text.paths, [
						h(
							'ul',
							{ className: 'path-list' },
							paths.map((path) => renderPath(path, contents)),
						),
					]),
				]),
	];
	const usage = text.usage(hasGuides).map((sentence) => h('li', sentence));
	return [
		h('p', { className: 'kit-unpack' }, text.unpack),
		h('div', { className: 'column frame' }, [
			h('header', { className: 'page-head' }, [
				h('h1', text.name),
				h('p', { className: 'page-intro' }, text.introduction(hasGuides)),
				h('p', { className: 'count' }, [notices.join(''), ...online]),
				renderSearch(base),
			]),
			...sections,
			renderSection('about', text.about, [h('ul', { className: 'kit-usage' }, usage)]),
		]),
	];
}
