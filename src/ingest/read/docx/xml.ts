import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable-file.ts';

/** Deepest nesting of elements. A cell in a table in a cell stands some ten deep. */
const DEPTH_LIMIT = 256;
/** Most elements of a part; the longest paper of the first corpus has 4,000. */
const ELEMENTS_LIMIT = 1_000_000;

/** An element, its name and those of its attributes under the prefixes of `PREFIXES`: `w:p`, `w:val`. */
export interface XmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: (XmlElement | string)[];
}

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** What namespaces are called here, whatever a file calls them; those of both editions of the standard. */
const PREFIXES: Readonly<Record<string, string>> = {
	[`${OFFICE}/wordprocessingml/2006/main`]: 'w',
	[`${STRICT}/wordprocessingml/main`]: 'w',
	[`${OFFICE}/officeDocument/2006/relationships`]: 'r',
	[`${STRICT}/officeDocument/relationships`]: 'r',
	[`${OFFICE}/package/2006/relationships`]: 'rel',
	[`${OFFICE}/package/2006/content-types`]: 'ct',
	[`${OFFICE}/markup-compatibility/2006`]: 'mc',
	[`${OFFICE}/officeDocument/2006/math`]: 'm',
	[`${STRICT}/officeDocument/math`]: 'm',
	[`${OFFICE}/drawingml/2006/wordprocessingDrawing`]: 'wp',
	[`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
	[`${OFFICE}/drawingml/2006/main`]: 'a',
	[`${STRICT}/drawingml/main`]: 'a',
	[`${OFFICE}/drawingml/2006/picture`]: 'pic',
	[`${STRICT}/drawingml/picture`]: 'pic',
	[`${OFFICE}/drawingml/2006/chart`]: 'c',
	[`${OFFICE}/drawingml/2006/diagram`]: 'dgm',
	[`${MICROSOFT}/word/2010/wordprocessingShape`]: 'wps',
	[`${MICROSOFT}/word/2010/wordprocessingGroup`]: 'wpg',
	[`${MICROSOFT}/word/2010/wordprocessingCanvas`]: 'wpc',
	[`${MICROSOFT}/word/2010/wordml`]: 'w14',
	'urn:schemas-microsoft-com:vml': 'v',
	'urn:schemas-microsoft-com:office:office': 'o',
	'http://www.w3.org/XML/1998/namespace': 'xml',
};

const nameIn = (uri: string, local: string) => {
	const prefix = PREFIXES[uri];
	return prefix === undefined ? (uri === '' ? local : `other:${local}`) : `${prefix}:${local}`;
};

/** Returns the text of a part, which is UTF-8 or UTF-16. */
function decode(bytes: Uint8Array, part: string): string {
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new UnreadableFile('word-xml', { part, reason: 'its bytes are no text' });
	}
}

/**
 * Returns the tree of an XML part. Throws `UnreadableFile` for XML that is not well-formed, has a document type (and with it
 * entities of its own, of which none is ever expanded or fetched), or nests or counts more elements than any paper does.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
	const fail = (reason: string): never => {
		throw new UnreadableFile('word-xml', { part, reason });
	};
	const root: XmlElement = { name: '', attributes: {}, children: [] };
	const open: XmlElement[] = [root];
	let count = 0;
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', ({ message }) => fail(message));
	parser.on('doctype', () => fail('it has a document type, as no part of a Word file has'));
	parser.on('opentag', ({ uri, local, attributes }) => {
		count += 1;
		if (count > ELEMENTS_LIMIT) fail(`it has more than ${String(ELEMENTS_LIMIT)} elements`);
		if (open.length > DEPTH_LIMIT) fail(`its elements nest deeper than ${String(DEPTH_LIMIT)}`);
		const named = Object.values(attributes).flatMap((attribute) =>
			attribute.prefix === 'xmlns' || attribute.name === 'xmlns'
				? []
				: [[nameIn(attribute.uri, attribute.local), attribute.value] as const],
		);
		const element = {
			name: nameIn(uri, local),
			attributes: Object.fromEntries(named),
			children: [],
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => {
		open.pop();
	});
	const keep = (text: string) => {
		if (open.length > 1) open.at(-1)?.children.push(text);
	};
	parser.on('text', keep);
	parser.on('cdata', keep);
	parser.write(decode(bytes, part)).close();
	const element = root.children.find((child) => typeof child !== 'string');
	return element ?? fail('it is empty');
}

/** Returns the child elements of an element. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
	children.filter((child) => typeof child !== 'string');

/** Returns the first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element === undefined
		? undefined
		: (element.children.find((child) => typeof child !== 'string' && child.name === name) as
				XmlElement | undefined);

/** Returns the children of a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
	elementsOf(element).filter((child) => child.name === name);

/** Returns the value of a child such as `<w:numId w:val="2"/>`. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
	childOf(element, name)?.attributes['w:val'];

/** Returns what a switch such as `<w:b/>` says; undefined where it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
	const child = childOf(element, name);
	if (child === undefined) return undefined;
	return !['0', 'false', 'off', 'none'].includes(child.attributes['w:val'] ?? 'true');
}

/** Returns the number that a text writes in digits; undefined for any other. */
export function readInteger(text: string | undefined): number | undefined {
	return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** Returns the text inside an element. */
export function textOf(element: XmlElement): string {
	return element.children
		.map((child) => (typeof child === 'string' ? child : textOf(child)))
		.join('');
}
