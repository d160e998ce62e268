import { formatNumber } from './number-formats.ts';
import { readSymbols } from './symbols.ts';
import type { Style, Styles } from './styles.ts';
import { childOf, childrenOf, readInteger, switchOf, valueOf, type XmlElement } from './xml.ts';

/** Levels of a list, as Word has them. */
const LEVELS = 9;
/** Most definitions that point to each other in a row. */
const CHAIN_LIMIT = 8;

/** A level of a list: how its numbers are counted and written. */
interface Level {
	start: number;
	format: string;
	/** `%1.%2` with signs around. */
	text: string;
	/** All numbers in it are written in digits: `w:isLgl`. */
	isLegal: boolean;
	/** Counts anew under a paragraph of this level or one over it, 0 for never; undefined for any level over its own. */
	restart: number | undefined;
	/** Id of the style whose paragraphs stand on this level. */
	style: string | undefined;
	/** Font of its signs. */
	font: string | undefined;
}

/** A list of the text: the definition that it counts with others of it, and what it changes. */
interface List {
	/** Lists of one definition count on from each other. */
	definition: string;
	levels: ReadonlyMap<number, Level>;
	/** Levels that begin anew with this list. */
	starts: ReadonlyMap<number, number>;
}

function readLevel(element: XmlElement): Level {
	// A format that older programs do not know is given twice; the one they know is the second.
	const other = childOf(element, 'mc:AlternateContent');
	const format =
		childOf(element, 'w:numFmt') ??
		childOf(childOf(other, 'mc:Choice'), 'w:numFmt') ??
		childOf(childOf(other, 'mc:Fallback'), 'w:numFmt');
	const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes;
	const isPicture = childOf(element, 'w:lvlPicBulletId') !== undefined;
	return {
		start: readInteger(valueOf(element, 'w:start')) ?? 0,
		format: format?.attributes['w:val'] ?? 'decimal',
		text: isPicture ? '•' : (valueOf(element, 'w:lvlText') ?? ''),
		isLegal: switchOf(element, 'w:isLgl') ?? false,
		restart: readInteger(valueOf(element, 'w:lvlRestart')),
		style: valueOf(element, 'w:pStyle'),
		font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
	};
}

const readLevels = (element: XmlElement): [number, Level][] =>
	childrenOf(element, 'w:lvl').flatMap((child) => {
		const level = readInteger(child.attributes['w:ilvl']);
		return level === undefined || level < 0 || level >= LEVELS ? [] : [[level, readLevel(child)]];
	});

/** Reads the lists of `numbering.xml`. */
function readLists(root: XmlElement | null, styles: Styles): Map<string, List> {
	if (root === null) return new Map();
	const definitions = new Map(
		childrenOf(root, 'w:abstractNum').map((element) => [
			element.attributes['w:abstractNumId'] ?? '',
			element,
		]),
	);
	const numbers = new Map(
		childrenOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]),
	);

	/** Follows a definition that only names the style of another one. */
	function follow(id: string, steps: number): string {
		const element = definitions.get(id);
		const link = element === undefined ? undefined : valueOf(element, 'w:numStyleLink');
		if (link === undefined || steps === 0) return id;
		const byStyle = styles.find(link, 'numbering');
		const list = byStyle?.id === link ? byStyle.place.list : undefined;
		const next = list === undefined ? undefined : numbers.get(list);
		const target = next === undefined ? undefined : valueOf(next, 'w:abstractNumId');
		const named = [...definitions].find(([, other]) => valueOf(other, 'w:styleLink') === link)?.[0];
		return follow(target ?? named ?? id, target === id ? 0 : steps - 1);
	}

	return new Map(
		[...numbers].flatMap(([id, element]): [string, List][] => {
			const definition = follow(valueOf(element, 'w:abstractNumId') ?? '', CHAIN_LIMIT);
			const base = definitions.get(definition);
			if (base === undefined) return [];
			const levels = new Map(readLevels(base));
			const starts = new Map<number, number>();
			for (const change of childrenOf(element, 'w:lvlOverride')) {
				const level = readInteger(change.attributes['w:ilvl']) ?? 0;
				const own = childOf(change, 'w:lvl');
				if (own !== undefined) levels.set(level, readLevel(own));
				const start = readInteger(valueOf(change, 'w:startOverride'));
				if (start !== undefined) starts.set(level, start);
			}
			return [[id, { definition, levels, starts }]];
		}),
	);
}

/** A number, letter or bullet that Word sets before a paragraph. */
export interface AutoLabel {
	text: string;
	/** Name of a format that is not known, in digits here. */
	unknown: string | null;
}

/** Counts the paragraphs of lists, in the order in which they are given. */
export interface ListCounter {
	/** Returns what Word sets before the next paragraph; null where it stands in no list, or nothing is set. */
	next: (
		place: { list?: string | undefined; level?: number | undefined },
		style: Style | null,
	) => AutoLabel | null;
}

/** Returns the counter of a file. A definition that names itself counts nothing. */
export function createListCounter(root: XmlElement | null, styles: Styles): ListCounter {
	const lists = readLists(root, styles);
	/** Last number of each level by definition; a level that begins anew has none. */
	const counts = new Map<string, (number | undefined)[]>();
	/** Lists with the levels whose own start was used. */
	const begun = new Set<string>();

	/** Returns the number that a level has before any paragraph of it. */
	const startOf = (list: List, level: number) =>
		list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;

	function count(id: string, list: List, level: number): (number | undefined)[] {
		const numbers = counts.get(list.definition) ?? [];
		counts.set(list.definition, numbers);
		for (let over = 0; over < level; over += 1) numbers[over] ??= startOf(list, over);
		const beginsAnew = list.starts.has(level) && !begun.has(`${id} ${String(level)}`);
		// A list that was first met on a lower level goes on with the numbers over it.
		for (let over = 0; over <= level; over += 1) begun.add(`${id} ${String(over)}`);
		const last = numbers[level];
		numbers[level] = beginsAnew || last === undefined ? startOf(list, level) : last + 1;
		for (let under = level + 1; under < LEVELS; under += 1) {
			const restart = list.levels.get(under)?.restart;
			const isCut = restart === undefined || (restart > 0 && level < restart);
			if (isCut) numbers[under] = undefined;
		}
		return numbers;
	}

	function write(list: List, level: Level, at: number, numbers: readonly (number | undefined)[]) {
		let unknown: string | null = null;
		const text = level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
			const named = Number(digit) - 1;
			const own = list.levels.get(named);
			// A level below the own one has no number yet, and Word writes none.
			if (own === undefined || named > at) return '';
			const value = numbers[named] ?? startOf(list, named);
			const written = formatNumber(
				value,
				level.isLegal && own.format !== 'decimalZero' ? 'decimal' : own.format,
			);
			if (written === null) unknown = own.format;
			return written ?? String(value);
		});
		return { text, unknown };
	}

	return {
		next(place, style) {
			const { list: id } = place;
			const list = id === undefined || id === '0' ? undefined : lists.get(id);
			if (id === undefined || list === undefined) return null;
			const byStyle = [...list.levels].find(([, level]) => level.style === style?.id)?.[0];
			const at = Math.min(Math.max(place.level ?? byStyle ?? 0, 0), LEVELS - 1);
			const level = list.levels.get(at);
			if (level === undefined) return null;
			const numbers = count(id, list, at);
			if (level.format === 'bullet') {
				const sign = readSymbols(level.text, level.font).trim();
				// The letter o in Courier New is a ring to readers.
				return sign === '' ? null : { text: sign === 'o' ? '◦' : sign, unknown: null };
			}
			const { text, unknown } = write(list, level, at, numbers);
			const label = text.trim();
			return label === '' ? null : { text: label, unknown };
		},
	};
}
