import { childOf, childrenOf, readInteger, switchOf, valueOf, type XmlElement } from './xml.ts';

/** What the look of a stretch of text is here for; undefined where nothing is said. */
export interface RunLook {
	bold?: boolean | undefined;
	hidden?: boolean | undefined;
	capitals?: boolean | undefined;
	raised?: boolean | undefined;
	/** Font of its signs, where it is one of symbols. */
	font?: string | undefined;
}

/** Where a paragraph stands in a list, as far as one place says so. */
export interface ListPlace {
	list?: string | undefined;
	level?: number | undefined;
}

/** What a style says of its paragraphs or stretches, those styles included that it is based on. */
export interface Style {
	id: string;
	/** As written in the file, in lower case: "heading 1", "toc 2". */
	name: string;
	look: RunLook;
	place: ListPlace;
	/** 0 for the outermost; 9 for body text. */
	outline?: number | undefined;
}

/** Most styles that are based on each other in a row. */
const CHAIN_LIMIT = 64;

/** Returns what `w:rPr` says of a stretch of text. */
export function readLook(properties: XmlElement | undefined): RunLook {
	if (properties === undefined) return {};
	const align = valueOf(properties, 'w:vertAlign');
	// LibreOffice raises what HTML has as <sup> by its place, in half points, and not by its kind.
	const place = readInteger(valueOf(properties, 'w:position'));
	const fonts = childOf(properties, 'w:rFonts')?.attributes;
	return {
		bold: switchOf(properties, 'w:b'),
		hidden: switchOf(properties, 'w:vanish'),
		capitals: switchOf(properties, 'w:caps'),
		raised:
			align === undefined ? (place === undefined ? undefined : place > 0) : align === 'superscript',
		font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
	};
}

/** Returns a look with what a nearer place says in front of what a farther one does. */
export function mergeLooks(far: RunLook, near: RunLook): RunLook {
	const said = Object.entries(near).filter(([, value]) => value !== undefined);
	return { ...far, ...Object.fromEntries(said) };
}

/** Returns what `w:pPr` says of the place in a list. */
export function readListPlace(properties: XmlElement | undefined): ListPlace {
	const numbering = childOf(properties ?? { name: '', attributes: {}, children: [] }, 'w:numPr');
	return {
		list: valueOf(numbering, 'w:numId'),
		level: readInteger(valueOf(numbering, 'w:ilvl')),
	};
}

/** The styles of a file. */
export interface Styles {
	/** Returns a style by its id; of a kind's default style for none. */
	find: (id: string | undefined, kind: 'paragraph' | 'character' | 'numbering') => Style | null;
	defaults: RunLook;
}

const NOTHING: Style = { id: '', name: '', look: {}, place: {} };

/** Reads `styles.xml`. A style that is based on itself, over others or not, inherits nothing from where it closes the ring. */
export function readStyles(root: XmlElement | null): Styles {
	const elements = root === null ? [] : childrenOf(root, 'w:style');
	const byId = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', element]));
	const byDefault = new Map(
		elements
			.filter(({ attributes }) => ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''))
			.map(({ attributes }) => [attributes['w:type'], attributes['w:styleId'] ?? '']),
	);
	const known = new Map<string, Style>();

	function resolve(id: string, chain: readonly string[]): Style {
		const done = known.get(id);
		if (done !== undefined) return done;
		const element = byId.get(id);
		if (element === undefined || chain.includes(id) || chain.length > CHAIN_LIMIT) return NOTHING;
		const based = valueOf(element, 'w:basedOn');
		const base = based === undefined ? NOTHING : resolve(based, [...chain, id]);
		const properties = childOf(element, 'w:pPr');
		const place = readListPlace(properties);
		const style: Style = {
			id,
			name: (valueOf(element, 'w:name') ?? '').toLowerCase(),
			look: mergeLooks(base.look, readLook(childOf(element, 'w:rPr'))),
			place: { list: place.list ?? base.place.list, level: place.level ?? base.place.level },
			outline: readInteger(valueOf(properties, 'w:outlineLvl')) ?? base.outline,
		};
		// What a ring cuts short is no answer for those that ask from elsewhere.
		if (chain.length === 0) known.set(id, style);
		return style;
	}

	const defaults = childOf(
		childOf(childOf(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'),
		'w:rPr',
	);
	return {
		defaults: readLook(defaults),
		find(id, kind) {
			const wanted = id !== undefined && byId.has(id) ? id : byDefault.get(kind);
			return wanted === undefined ? null : resolve(wanted, []);
		},
	};
}
