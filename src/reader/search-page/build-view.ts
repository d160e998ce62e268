import { WAYS } from '../../search/client/match.ts';
import { toFailure } from '../../search/client/search-failure.ts';
import type { SearchAnswer } from '../../search/client/search.ts';
import { appendLines } from './append-lines.ts';
import { appendResults } from './append-results.ts';
import { buildElement } from '../page/build-element.ts';
import type { PageElements } from './page-elements.ts';
import { countChosen, type PageState } from './page-state.ts';
import type { PageText } from './page-text.ts';
import { renderAdvice, renderOmitted, renderUnreachable } from './render-advice.ts';
import { keepFocus } from './render-choice.ts';
import { renderFacets } from './render-facets.ts';
import { renderTools } from './render-tools.ts';

/** What of the page changes with a query. */
export interface SearchView {
	/** Shows an answer in place of what stands there. */
	show(answer: SearchAnswer, state: PageState): void;
	/** Adds the results of the next page. */
	add(answer: SearchAnswer, state: PageState): void;
	/** Shows that a search failed, with the way to try again. */
	showFailure(error: unknown, retry: () => void): void;
	/** Takes everything away. */
	clear(): void;
}

/** Builds the part of the page that shows answers; `go` is called with what the reader chooses there. */
export function buildView(
	elements: PageElements,
	text: PageText,
	go: (state: PageState) => void,
): SearchView {
	const { status, tools, advice, results, more, facets } = elements;
	const filterTitle = facets.closest('details')?.querySelector('summary') ?? null;
	const plainTitle = filterTitle?.textContent ?? '';
	let shown = 0;

	function clear(): void {
		for (const element of [tools, advice, results, facets]) element.replaceChildren();
		more.hidden = true;
		shown = 0;
	}

	function append(answer: SearchAnswer, state: PageState): void {
		if (state.view === 'lines') appendLines(results, answer.results, text, state.query);
		else {
			appendResults(results, answer.results, {
				text,
				query: state.query,
				group: state.view === 'document',
				summary: answer.summary,
				hideRelated() {
					go({ ...state, without: [...WAYS] });
				},
			});
		}
		shown += answer.results.length;
		more.hidden = shown >= answer.total;
	}

	return {
		clear,
		show(answer, state) {
			const { exact, related } = answer.summary;
			status.textContent = answer.total === 0 ? text.foundNothing : text.found(exact, related);
			const chosen = countChosen(state);
			if (filterTitle) filterTitle.textContent = chosen === 0 ? plainTitle : text.chosen(chosen);
			keepFocus(facets, () => {
				facets.replaceChildren(...renderFacets(answer, state, text, go));
			});
			keepFocus(tools, () => {
				tools.replaceChildren(...(answer.total === 0 ? [] : renderTools(state, text, go)));
			});
			advice.replaceChildren(
				...renderUnreachable(answer, text),
				...renderAdvice(answer, state, text),
			);
			results.replaceChildren();
			shown = 0;
			if (answer.total > 0) append(answer, state);
			const omitted = renderOmitted(answer, text, () => {
				go({ ...state, without: [] });
			});
			if (omitted !== null) advice.append(omitted);
		},
		add(answer, state) {
			append(answer, state);
			const listed = text.listed(shown, answer.total);
			const lines = results.querySelectorAll('.line').length;
			status.textContent = state.view === 'lines' ? listed + text.lines(lines) : listed;
		},
		showFailure(error, retry) {
			clear();
			status.textContent = text.failed[toFailure(error).kind];
			const button = buildElement('button', 'button', [text.retry]);
			button.type = 'button';
			button.addEventListener('click', retry);
			advice.replaceChildren(button);
		},
	};
}
