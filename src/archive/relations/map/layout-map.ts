import type { Archive } from '../../documents/archive.ts';
import { compareIds } from '../../documents/order-documents.ts';
import { nameDocument } from '../name-document.ts';
import type { Relations } from '../build-relations.ts';

/** A document in the map; `y` is the middle of its row. */
export interface MapRow {
	id: string;
	/** Symbol, or title of a document that has none. */
	name: string;
	/** Null where the document is not held. */
	title: string | null;
	isHeld: boolean;
	y: number;
	/** Ids of the documents that it names, and that name it, in the order of the rows. */
	cites: string[];
	citedBy: string[];
}

/** One document naming another, so many times. */
export interface MapEdge {
	from: string;
	to: string;
	count: number;
	/** SVG path. */
	path: string;
}

export interface DocumentMap {
	/** Newest first; bodies without sessions in common come last. */
	rows: MapRow[];
	edges: MapEdge[];
	height: number;
	/** How many documents would have a row if there were room for all. */
	documents: number;
}

/** Measures of the drawing, in units of its view box. */
export const MAP = { width: 364, axis: 200, row: 25, gap: 14, reach: 250, margin: 8 };

const BODIES = ['gb', 'ilc', 'un', 'unido', 'fao'];

/** Returns what rows are grouped and ordered by: the body, then the session, the latest first. */
function groupOf(id: string): { body: number; session: number } {
	const [body = '', session = ''] = id.split('/');
	return { body: BODIES.indexOf(body), session: body === 'gb' ? Number(session) : 0 };
}

function compareRows(left: string, right: string): number {
	const [a, b] = [groupOf(left), groupOf(right)];
	return a.body - b.body || b.session - a.session || compareIds(left, right);
}

function drawArc(from: number, to: number, height: number): string {
	const { axis, reach } = MAP;
	const depth = 24 + (reach - 24) * Math.sqrt(Math.abs(from - to) / height);
	const x = String(Math.round(axis - depth));
	return `M${String(axis)} ${String(from)}C${x} ${String(from)} ${x} ${String(to)} ${String(axis)} ${String(to)}`;
}

interface Pair {
	from: string;
	to: string;
	count: number;
}

/** Counts by pair what names a whole document by symbol or title; one that is said to be still to come is not cited. */
function countPairs({ mentions }: Relations): Pair[] {
	const named = mentions.flatMap(({ from, kind, target, relation }) => {
		const counts = (kind === 'symbol' || kind === 'title') && relation?.kind !== 'forthcoming';
		if (!counts || target.type !== 'place' || target.document === from) return [];
		return [{ from, to: target.document }];
	});
	return [...Map.groupBy(named, ({ from, to }) => `${from} ${to}`).values()].flatMap((group) => {
		const [first] = group;
		return first === undefined ? [] : [{ ...first, count: group.length }];
	});
}

/** More rows than these no one can follow, and the drawing of a thousand documents weighs as much as a film. */
const MOST_ROWS = 300;

/** Returns the documents that are in the most pairs, at most so many; of two in as many, the first. */
function chooseRows(ids: readonly string[], pairs: readonly Pair[], most: number): string[] {
	if (ids.length <= most) return [...ids];
	const degrees = new Map<string, number>();
	for (const id of pairs.flatMap(({ from, to }) => [from, to])) {
		degrees.set(id, (degrees.get(id) ?? 0) + 1);
	}
	return ids.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0)).slice(0, most);
}

/**
 * Returns the documents of the archive, held and only named, a row each, and arcs between those that name each other;
 * of more than `most` those that are in the most such pairs, and the pairs among them.
 */
export function layoutMap(
	archive: Archive,
	relations: Relations,
	most: number = MOST_ROWS,
): DocumentMap {
	const allPairs = countPairs(relations);
	const all = [
		...new Set([...archive.documents.map(({ id }) => id), ...allPairs.map(({ to }) => to)]),
	].toSorted(compareRows);
	const ids = chooseRows(all, allPairs, most).toSorted(compareRows);
	const drawn = new Set(ids);
	const pairs = allPairs.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
	const order = new Map(ids.map((id, index) => [id, index]));
	const inOrder = (list: string[]): string[] =>
		list.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	const byFrom = Map.groupBy(pairs, ({ from }) => from);
	const byTo = Map.groupBy(pairs, ({ to }) => to);
	let y = MAP.margin - MAP.row / 2;
	let last = '';
	const rows = ids.map((id): MapRow => {
		const group = JSON.stringify(groupOf(id));
		y += MAP.row + (last !== '' && last !== group ? MAP.gap : 0);
		last = group;
		const held = archive.find(id);
		return {
			id,
			name: nameDocument(archive, id),
			title: held?.metadata.title.value ?? null,
			isHeld: held !== undefined,
			y,
			cites: inOrder((byFrom.get(id) ?? []).map(({ to }) => to)),
			citedBy: inOrder((byTo.get(id) ?? []).map(({ from }) => from)),
		};
	});
	const height = y + MAP.row / 2 + MAP.margin;
	const places = new Map(rows.map((row) => [row.id, row.y]));
	const edges = pairs.map((pair) => ({
		...pair,
		path: drawArc(places.get(pair.from) ?? 0, places.get(pair.to) ?? 0, height),
	}));
	return { rows, edges, height, documents: all.length };
}
