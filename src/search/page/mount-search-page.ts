import type { SearchAnswer, search } from '../client/search.ts';
import { searchText } from '../strings.ts';
import { buildElement } from './build-element.ts';
import { findPageElements } from './page-elements.ts';
import { formatPageState, type PageState, parsePageState, toggleFilter } from './page-state.ts';
import { renderFacets } from './render-facets.ts';
import { renderResult } from './render-result.ts';
import { renderSuggestions } from './render-suggestions.ts';

const PAGE_SIZE = 20;

/**
 * Brings a search page to life: runs the query of its address, and every query and filter after it, each with an
 * address of its own, so that the back button and a copied address work.
 */
export function mountSearchPage(root: ParentNode, find: typeof search): void {
	const { form, input, status, results, facets } = findPageElements(root);
	const idle = status.textContent;
	const title = document.title;
	const aside = buildElement('div', 'search-suggestions', []);
	const more = buildElement('button', 'button search-more', [searchText.more]);
	more.type = 'button';
	results.before(aside);
	results.after(more);
	// Answers may come in another order than the questions; only the last one counts.
	let run = 0;
	let state: PageState = { query: '', filters: {} };

	function clear(message: string): void {
		results.replaceChildren();
		facets.replaceChildren();
		aside.replaceChildren();
		more.hidden = true;
		status.textContent = message;
	}

	function showMore(answer: SearchAnswer): void {
		results.append(...answer.results.map(renderResult));
		const shown = results.childElementCount;
		more.hidden = shown >= answer.total;
		if (shown > PAGE_SIZE) status.textContent = searchText.shown(shown, answer.total);
	}

	function show(answer: SearchAnswer): void {
		const focused = facets.querySelector<HTMLInputElement>('input:focus');
		clear(describe(answer));
		facets.replaceChildren(
			...renderFacets(answer.facets, state.filters, (name, value) => {
				go({ ...state, filters: toggleFilter(state.filters, name, value) });
			}),
		);
		aside.replaceChildren(...renderSuggestions(answer, state));
		showMore(answer);
		for (const box of facets.querySelectorAll('input')) {
			if (box.name === focused?.name && box.value === focused.value) box.focus();
		}
	}

	async function ask(offset: number, answered: (answer: SearchAnswer) => void): Promise<void> {
		run += 1;
		const mine = run;
		try {
			const answer = await find(state.query, { filters: state.filters, limit: PAGE_SIZE, offset });
			if (mine === run) answered(answer);
		} catch (error) {
			if (mine === run) status.textContent = searchText.failed;
			throw error;
		}
	}

	function start(next: PageState): void {
		state = next;
		input.value = state.query;
		document.title = state.query === '' ? title : searchText.documentTitle(state.query, title);
		if (state.query === '') {
			run += 1;
			clear(idle);
			return;
		}
		status.textContent = searchText.searching;
		void ask(0, show);
	}

	function go(next: PageState): void {
		const address = location.pathname + formatPageState(next);
		if (address !== location.pathname + location.search) history.pushState(null, '', address);
		start(next);
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go({ query: input.value.trim(), filters: state.filters });
	});
	more.addEventListener('click', () => {
		const shown = results.childElementCount;
		void ask(shown, (answer) => {
			showMore(answer);
			results.children[shown]?.querySelector('a')?.focus();
		});
	});
	addEventListener('popstate', () => {
		start(parsePageState(location.search));
	});
	more.hidden = true;
	start(parsePageState(location.search));
}

function describe({ totals: { exact, related } }: SearchAnswer): string {
	if (exact === 0 && related === 0) return searchText.foundNothing;
	return exact === 0 ? searchText.foundRelated(related) : searchText.found(exact, related);
}
