import type { Element } from 'hast';
import { s } from 'hastscript';
import { addressToUrl } from '../../../model/addressing/address.ts';
import { labelled, labelledName } from '../../../words/labelled.ts';
import { relationsText } from '../../../words/zh-hans/relations.ts';
import { MAP, type DocumentMap, type MapEdge, type MapRow } from './layout-map.ts';

const MAX_STROKE = 4;

function renderEdge({ path, count }: MapEdge, className: string): Element {
	return s('path', {
		className: [className],
		d: path,
		strokeWidth: Math.min(1 + (count - 1) * 0.75, MAX_STROKE),
	});
}

/** Characters of a title that fit beside the axis, for a document without a symbol. */
const NAME_LENGTH = 11;

/** Returns a row; `own` are its arcs, drawn once more to be shown while the row has the pointer or the focus. */
function renderRow(row: MapRow, own: readonly MapEdge[], base: string): Element {
	const { axis, width } = MAP;
	const { id, name, title, isHeld, y } = row;
	const characters = [...name];
	const label =
		characters.length > NAME_LENGTH && title !== null && name.includes(title)
			? `${characters.slice(0, NAME_LENGTH - 1).join('')}…`
			: name;
	const state = isHeld ? 'held' : 'not-held';
	return s('g', { className: ['map-row', state] }, [
		...own.map((edge) => renderEdge(edge, 'map-own')),
		s('a', { href: addressToUrl({ document: id, place: null }, base) }, [
			isHeld
				? s('title', { lang: 'zh-Hans' }, title ?? name)
				: s('title', labelled('relations.notHeldName', name), relationsText.notHeldName(name)),
			s('rect', {
				className: ['map-target'],
				x: axis - 10,
				y: y - MAP.row / 2,
				width: width - axis + 10,
				height: MAP.row,
			}),
			s('circle', { className: ['map-point'], cx: axis, cy: y, r: isHeld ? 5.5 : 3.5 }),
			s('text', { className: ['map-name'], x: axis + 14, y: y + 4.5 }, label),
		]),
	]);
}

/**
 * Returns the map as SVG: a link a document, in the order of the rows, and arcs between them. Colours come from the
 * style sheet, so that it follows the theme.
 */
export function renderMap({ rows, edges, height }: DocumentMap, base: string): Element {
	const name = relationsText.map.drawing(rows.length, edges.length);
	const own = new Map(rows.map(({ id }): [string, MapEdge[]] => [id, []]));
	for (const edge of edges) {
		for (const id of new Set([edge.from, edge.to])) own.get(id)?.push(edge);
	}
	return s(
		'svg',
		{
			className: ['document-map'],
			viewBox: `0 0 ${String(MAP.width)} ${String(height)}`,
			role: 'group',
			ariaLabel: name,
			...labelledName('relations.map.drawing', rows.length, edges.length),
		},
		[
			s('g', { className: ['map-edges'], ariaHidden: 'true' }, [
				...edges.map((edge) => renderEdge(edge, 'map-edge')),
			]),
			...rows.map((row) => renderRow(row, own.get(row.id) ?? [], base)),
		],
	);
}
