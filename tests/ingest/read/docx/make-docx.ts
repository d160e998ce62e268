import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
	`xmlns:w="${W}"`,
	`xmlns:r="${R}"`,
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:v="urn:schemas-microsoft-com:vml"',
	'xmlns:o="urn:schemas-microsoft-com:office:office"',
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts of a Word file besides its text, each the inside of its root element. */
export interface Parts {
	styles?: string;
	numbering?: string;
	footnotes?: string;
	endnotes?: string;
	comments?: string;
	settings?: string;
	/** By id of the relation: rIdHead1. */
	headers?: Record<string, string>;
	/** Web addresses by id of the relation. */
	links?: Record<string, string>;
	/** Images by id of the relation. */
	images?: Record<string, Uint8Array>;
	/** Content type of the text. */
	mainType?: string;
	/** Files as they are, by name; null takes one away. */
	files?: Record<string, Uint8Array | string | null>;
}

const root = (name: string, inside: string) =>
	`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${inside}</w:${name}>`;

const ROOTS = {
	styles: 'styles',
	numbering: 'numbering',
	footnotes: 'footnotes',
	endnotes: 'endnotes',
	comments: 'comments',
	settings: 'settings',
} as const;

/** Returns the files of a Word file with this text, by their names. */
export function docxFiles(body: string, parts: Parts = {}): Record<string, Uint8Array> {
	const named = Object.keys(ROOTS).filter(
		(name): name is keyof typeof ROOTS => parts[name as keyof typeof ROOTS] !== undefined,
	);
	const { headers = {}, links = {}, images = {}, mainType = MAIN } = parts;
	const relations = [
		...named.map((name) => `<Relationship Id="${name}" Type="${R}/${name}" Target="${name}.xml"/>`),
		...Object.keys(headers).map(
			(id) => `<Relationship Id="${id}" Type="${R}/header" Target="${id}.xml"/>`,
		),
		...Object.keys(images).map(
			(id) => `<Relationship Id="${id}" Type="${R}/image" Target="media/${id}.bin"/>`,
		),
		...Object.entries(links).map(
			([id, url]) =>
				`<Relationship Id="${id}" Type="${R}/hyperlink" Target="${url}" TargetMode="External"/>`,
		),
	];
	const texts: Record<string, string | Uint8Array | null> = {
		'[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/document.xml': root('document', `<w:body>${body}</w:body>`),
		'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
		...Object.fromEntries(
			named.map((name) => [`word/${name}.xml`, root(ROOTS[name], parts[name] ?? '')]),
		),
		...Object.fromEntries(
			Object.entries(headers).map(([id, inside]) => [`word/${id}.xml`, root('hdr', inside)]),
		),
		...Object.fromEntries(
			Object.entries(images).map(([id, bytes]) => [`word/media/${id}.bin`, bytes]),
		),
		...parts.files,
	};
	return Object.fromEntries(
		Object.entries(texts).flatMap(([name, text]) =>
			text === null ? [] : [[name, typeof text === 'string' ? strToU8(text) : text]],
		),
	);
}

/** Returns the bytes of a Word file with this text. */
export const docx = (body: string, parts: Parts = {}): Uint8Array =>
	zipSync(docxFiles(body, parts), { level: 6, mtime: '2020-01-01' });

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run: text with the inside of its properties. */
export const r = (text: string, properties = ''): string =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph: a text, or runs, with the inside of its properties. */
export const p = (inside: string, properties = ''): string =>
	`<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : inside === '' ? '' : r(inside)}</w:p>`;

/** The properties that put a paragraph into a list. */
export const inList = (list: number, level = 0): string =>
	`<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;

export const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;

/** A level of a list. */
export const level = (
	at: number,
	format: string,
	text: string,
	{ start = 1, more = '' }: { start?: number; more?: string } = {},
): string =>
	`<w:lvl w:ilvl="${String(at)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A definition of lists with its levels, and a list of it by the same number. */
export const definition = (id: number, ...levels: string[]): string =>
	`<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;

export const list = (id: number, of: number, changes = ''): string =>
	`<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${changes}</w:num>`;

export const table = (...rows: string[]): string =>
	`<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

export const row = (cells: readonly string[], properties = ''): string =>
	`<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;

export const cell = (inside: string, properties = ''): string =>
	`<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : p(inside)}</w:tc>`;

/** A run with an image. */
export const picture = (id: string, inside = ''): string =>
	`<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="${id}"/>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** The mark of a footnote. */
export const mark = (id: number): string =>
	`<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>`;

export const footnote = (id: number, ...paragraphs: string[]): string =>
	`<w:footnote w:id="${String(id)}">${paragraphs.join('')}</w:footnote>`;

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** A field with its result. */
export const field = (code: string, result: string): string =>
	`${char('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${char('separate')}${result}${char('end')}`;
