import type { SearchAnswer } from '../../search/client/search.ts';
import { WAYS } from '../../search/client/match.ts';
import { type FilterName, RECORD_KINDS } from '../../search/record.ts';
import { type PageState, toggleFilter, toggleWay } from './page-state.ts';
import type { PageText } from './page-text.ts';
import { renderChoice, renderChoices } from './render-choice.ts';

const ORDER: readonly FilterName[] = ['kind', 'genre', 'body', 'session', 'section', 'year'];

type Go = (state: PageState) => void;

/** Returns a group of choices for each filter that has a choice to offer, or a choice made; the ways of relation last. */
export function renderFacets(
	answer: SearchAnswer,
	state: PageState,
	text: PageText,
	go: Go,
): HTMLElement[] {
	const facets = ORDER.flatMap((name) => renderFacet(name, answer, state, text, go));
	return [...facets, ...renderWays(answer, state, text, go)];
}

function renderFacet(
	name: FilterName,
	{ facets, summary }: SearchAnswer,
	state: PageState,
	text: PageText,
	go: Go,
): HTMLElement[] {
	const chosen = state.filters[name] ?? [];
	// A value chosen in the address is shown even where nothing has it.
	const counts = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...facets[name] };
	const values = Object.keys(counts).sort((left, right) =>
		compareValues(name, left, right, counts),
	);
	const choices = values.map((value) =>
		renderChoice({
			type: 'checkbox',
			name,
			value,
			label: labelOf(name, value, text),
			checked: chosen.includes(value),
			count: counts[value] ?? 0,
			choose() {
				go({ ...state, filters: toggleFilter(state.filters, name, value) });
			},
		}),
	);
	const isIdle = values.length < 2 && chosen.length === 0;
	const shown = isIdle ? [] : choices;
	if (name === 'kind' && (summary.decisions > 0 || state.decisions)) {
		shown.push(
			renderChoice({
				type: 'checkbox',
				name: 'decisions',
				value: '1',
				label: text.decisions,
				checked: state.decisions,
				count: summary.decisions,
				choose() {
					go({ ...state, decisions: !state.decisions });
				},
			}),
		);
	}
	return shown.length === 0 ? [] : [renderChoices(text.facets[name], shown)];
}

function renderWays(
	{ summary }: SearchAnswer,
	state: PageState,
	text: PageText,
	go: Go,
): HTMLElement[] {
	const ways = WAYS.filter((way) => (summary.ways[way] ?? 0) > 0);
	const choices = ways.map((way) =>
		renderChoice({
			type: 'checkbox',
			name: 'way',
			value: way,
			label: text.ways[way],
			checked: !state.without.includes(way),
			count: summary.ways[way] ?? 0,
			choose() {
				go({ ...state, without: toggleWay(state.without, way) });
			},
		}),
	);
	return choices.length === 0 ? [] : [renderChoices(text.related, choices)];
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

function labelOf(name: FilterName, value: string, text: PageText): string {
	if (name === 'session') return text.session(value);
	if (name === 'year') return text.year(value);
	const genres: Partial<Record<string, string>> = text.genres;
	if (name === 'genre') return genres[value] ?? value;
	if (name !== 'kind') return value;
	// An address may name a kind that does not exist.
	const kind = RECORD_KINDS.find((one) => one === value);
	return kind === undefined ? value : text.kinds[kind];
}
