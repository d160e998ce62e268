import type { SearchAnswer, SearchOptions } from '../../search/client/search.ts';
import { buildView } from './build-view.ts';
import { moveAmongResults } from './move-among-results.ts';
import type { Find } from './open-searcher.ts';
import { findPageElements } from './page-elements.ts';
import {
	EMPTY_STATE,
	formatPageState,
	type PageState,
	parsePageState,
	readHandedQuery,
} from './page-state.ts';
import type { PageText } from './page-text.ts';
import { rememberQuery } from './recent-queries.ts';
import { renderRecent } from './render-recent.ts';
import { watchTyping } from './watch-typing.ts';

/** Results of a page, and passages of a page of the concordance. */
const PAGE_SIZE = 20;
const LINES_SIZE = 100;
/** Milliseconds after which a search that has not answered says that it is at work. */
const PATIENCE = 400;

function toOptions({ filters, decisions, sort, view, without }: PageState): SearchOptions {
	const isLines = view === 'lines';
	return {
		filters,
		decisions,
		sort,
		without,
		group: view === 'document',
		whole: isLines,
		limit: isLines ? LINES_SIZE : PAGE_SIZE,
	};
}

/**
 * Brings a search page to life: runs the query of its address, and every query and choice after it, each with an
 * address of its own, so that the back button and a copied address work. What is typed is searched for as it stands,
 * and makes one address until something else is done.
 */
export function mountSearchPage(root: ParentNode, find: Find, text: PageText): void {
	const elements = findPageElements(root);
	const { form, input, status, recent, results, more } = elements;
	const idle = status.textContent;
	const title = document.title;
	// Only the answer to the last question counts, and each question withdraws the one before.
	let run = new AbortController();
	let state = EMPTY_STATE;
	let isTyping = false;
	let shown = 0;
	const view = buildView(elements, text, (next) => {
		go(next);
	});

	function begin(): AbortController {
		run.abort();
		run = new AbortController();
		return run;
	}

	async function ask(offset: number, answered: (answer: SearchAnswer) => void): Promise<void> {
		const { signal } = begin();
		const asked = state;
		const slow = setTimeout(() => {
			if (signal.aborted) return;
			status.textContent = text.searching;
			results.ariaBusy = 'true';
		}, PATIENCE);
		try {
			const answer = await find(asked.query, { ...toOptions(asked), offset, signal });
			if (signal.aborted) return;
			shown = offset + answer.results.length;
			answered(answer);
		} catch (error) {
			if (signal.aborted) return;
			view.showFailure(error, () => {
				start(state);
				input.focus();
			});
			throw error;
		} finally {
			clearTimeout(slow);
			if (!signal.aborted) results.ariaBusy = null;
		}
	}

	function start(next: PageState): void {
		state = next;
		document.title = state.query === '' ? title : text.documentTitle(state.query, title);
		recent.hidden = state.query !== '';
		if (state.query === '') {
			begin();
			results.ariaBusy = null;
			view.clear();
			status.textContent = idle;
			renderRecent(recent, text);
			return;
		}
		if (!isTyping) rememberQuery(state.query);
		void ask(0, (answer) => {
			view.show(answer, next);
		});
	}

	function go(next: PageState, typed = false): void {
		const address = location.pathname + formatPageState(next);
		if (address !== location.pathname + location.search) {
			// One address for all that is typed in one go.
			if (typed && isTyping) history.replaceState(null, '', address);
			else history.pushState(null, '', address);
		}
		isTyping = typed;
		if (!typed) input.value = next.query;
		start(next);
	}

	function open(): void {
		const handed = readHandedQuery(location.hash);
		if (handed !== null) history.replaceState(null, '', location.pathname + handed);
		isTyping = false;
		const next = parsePageState(location.search);
		input.value = next.query;
		start(next);
	}

	const typing = watchTyping(input, (query) => {
		if (query !== state.query) go({ ...state, query }, true);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		typing.cancel();
		const query = input.value.trim();
		if (query === state.query && query !== '' && results.childElementCount > 0) {
			rememberQuery(query);
			isTyping = false;
		} else go({ ...state, query });
	});
	results.addEventListener('click', () => {
		rememberQuery(state.query);
	});
	more.textContent = text.more;
	more.addEventListener('click', () => {
		const links = results.querySelectorAll('a').length;
		void ask(shown, (answer) => {
			view.add(answer, state);
			results.querySelectorAll('a')[links]?.focus();
		});
	});
	moveAmongResults(input, results);
	addEventListener('popstate', () => {
		typing.cancel();
		open();
	});
	addEventListener('hashchange', () => {
		if (readHandedQuery(location.hash) !== null) open();
	});
	more.hidden = true;
	open();
}
