import { OPENSEARCH_TYPE } from '../../model/file-paths.ts';

/** How files of one ending are served. */
export interface FileType {
	/** Without its point: `json`, `csl.json`. */
	ending: string;
	type: string;
	/** True for text in UTF-8, which is sent with that name and compressed; else it is sent as it is. */
	isText: boolean;
}

const text = (type: string, ...endings: string[]): FileType[] =>
	endings.map((ending) => ({ ending, type, isText: true }));
const binary = (type: string, ...endings: string[]): FileType[] =>
	endings.map((ending) => ({ ending, type, isText: false }));

/** What a host may not know, or tell wrongly, of the files of the site: all of them, since hosts differ. */
export const FILE_TYPES: readonly FileType[] = [
	...text('text/html', 'html'),
	...text('text/css', 'css'),
	...text('text/javascript', 'js', 'mjs'),
	...text('text/plain', 'txt'),
	...text('text/markdown', 'md'),
	...text('text/csv', 'csv'),
	...text('application/json', 'json'),
	...text('application/jsonl', 'jsonl'),
	...text('application/manifest+json', 'webmanifest'),
	...text('application/xml', 'xml'),
	...text('image/svg+xml', 'svg'),
	...text('application/x-bibtex', 'bib'),
	...text('application/x-research-info-systems', 'ris'),
	...binary('application/wasm', 'wasm'),
	...binary('image/png', 'png'),
	...binary('image/jpeg', 'jpg', 'jpeg'),
	...binary('image/webp', 'webp'),
	...binary('image/gif', 'gif'),
	...binary('image/x-icon', 'ico'),
	...binary('font/woff2', 'woff2'),
	...binary('application/pdf', 'pdf'),
	...binary('application/zip', 'zip'),
	...binary('application/epub+zip', 'epub'),
	...binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
	...binary('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
	// The index of the search: packed already, and read by the script of the search alone.
	...binary(
		'application/octet-stream',
		'pf_index',
		'pf_meta',
		'pf_fragment',
		'pf_filter',
		'pagefind',
	),
];

/** Endings of two parts: the last one alone would say another type. */
export const DOUBLE_TYPES: readonly FileType[] = [
	...text('application/akn+xml', 'akn.xml'),
	...text('application/vnd.citationstyles.csl+json', 'csl.json'),
	...text('application/schema+json', 'schema.json'),
	...text(OPENSEARCH_TYPE, 'opensearch.xml'),
];

/** Types by the path of the one file that has it. */
export const NAMED_TYPES: readonly { path: string; type: string }[] = [
	{ path: 'feed.xml', type: 'application/atom+xml' },
];

/** Returns the type of a file by its path, with the name of its encoding where it is text; null for an unknown ending. */
export function typeOf(path: string): string | null {
	const named = NAMED_TYPES.find((one) => path === one.path || path.endsWith(`/${one.path}`));
	if (named !== undefined) return withCharset({ ...named, isText: true });
	const found = [...DOUBLE_TYPES, ...FILE_TYPES].find(({ ending }) => path.endsWith(`.${ending}`));
	return found === undefined ? null : withCharset(found);
}

/** Returns a type as a header has it. */
export function withCharset({ type, isText }: Pick<FileType, 'type' | 'isText'>): string {
	return isText ? `${type}; charset=utf-8` : type;
}

/** Types of text, each once, but for HTML, which servers name by themselves. */
export const TEXT_TYPES: readonly string[] = [
	...new Set(
		[...FILE_TYPES, ...DOUBLE_TYPES, ...NAMED_TYPES.map((one) => ({ ...one, isText: true }))]
			.filter(({ isText }) => isText)
			.map(({ type }) => type),
	),
].filter((type) => type !== 'text/html');

/** True for a file of text, by its path; the others of a site are compressed already. */
export const isText = (path: string): boolean =>
	FILE_TYPES.some((type) => type.isText && path.endsWith(`.${type.ending}`));
