import type { SearchAnswer } from '../client/search.ts';
import { searchText } from '../strings.ts';
import { buildElement } from './build-element.ts';
import { formatPageState, type PageState } from './page-state.ts';

/** Returns what may help where nothing, or nothing exact, was found: queries to try, and a way out of the filters. */
export function renderSuggestions(
	{ suggestions, totals }: SearchAnswer,
	{ query, filters }: PageState,
): HTMLElement[] {
	const ideas = suggestions.map((idea) => ({ ...idea, state: { query: idea.query, filters: {} } }));
	if (totals.exact === 0 && Object.keys(filters).length > 0) {
		ideas.unshift({ query, reason: searchText.unfiltered, state: { query, filters: {} } });
	}
	if (ideas.length === 0) return [];
	const items = ideas.map((idea) => {
		const link = buildElement('a', '', [idea.query]);
		link.href = formatPageState(idea.state);
		return buildElement('li', '', [link, ` ${idea.reason}`]);
	});
	return [buildElement('p', '', [searchText.suggestions]), buildElement('ul', '', items)];
}
