import type { Facets, Filters } from '../client/facets.ts';
import { type FilterName, RECORD_KINDS } from '../record.ts';
import { searchText } from '../strings.ts';
import { buildElement } from './build-element.ts';

const ORDER = Object.keys(searchText.facets) as FilterName[];

type Choose = (name: FilterName, value: string) => void;

/** Returns a group of choices for each filter that has a choice to offer, or a choice made. */
export function renderFacets(facets: Facets, filters: Filters, choose: Choose): HTMLElement[] {
	return ORDER.flatMap((name) => {
		const chosen = filters[name] ?? [];
		// A value chosen in the address is shown even where nothing has it.
		const counts = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...facets[name] };
		const values = Object.keys(counts).sort((left, right) =>
			compareValues(name, left, right, counts),
		);
		if (values.length < 2 && chosen.length === 0) return [];
		const choices = values.map((value) => {
			const box = buildElement('input', '', []);
			box.type = 'checkbox';
			box.name = name;
			box.value = value;
			box.checked = chosen.includes(value);
			box.addEventListener('change', () => {
				choose(name, value);
			});
			const count = buildElement('span', 'count', [String(counts[value] ?? 0)]);
			return buildElement('label', '', [box, ` ${labelOf(name, value)} `, count]);
		});
		return [
			buildElement('fieldset', '', [
				buildElement('legend', '', [searchText.facets[name]]),
				...choices,
			]),
		];
	});
}

/** Sessions and years from the newest; everything else from the most frequent. */
function compareValues(
	name: FilterName,
	left: string,
	right: string,
	counts: Record<string, number>,
): number {
	const byNumber = name === 'session' || name === 'year';
	const order = byNumber
		? Number(right) - Number(left)
		: (counts[right] ?? 0) - (counts[left] ?? 0);
	return order || (left < right ? -1 : 1);
}

function labelOf(name: FilterName, value: string): string {
	if (name === 'session') return searchText.session(value);
	if (name === 'year') return searchText.year(value);
	return name === 'kind' ? nameOfKind(value) : value;
}

/** Returns the name of a kind; an address may name one that does not exist. */
function nameOfKind(value: string): string {
	const kind = RECORD_KINDS.find((one) => one === value);
	return kind === undefined ? value : searchText.kinds[kind];
}
