import { SORTS } from '../../search/client/sort-matches.ts';
import { type PageState, VIEWS } from './page-state.ts';
import type { PageText } from './page-text.ts';
import { renderChoice, renderChoices } from './render-choice.ts';

/** Returns the choices of layout and order. */
export function renderTools(
	state: PageState,
	text: PageText,
	go: (state: PageState) => void,
): HTMLElement[] {
	const views = VIEWS.map((view) =>
		renderChoice({
			type: 'radio',
			name: 'view',
			value: view,
			label: text.views[view],
			checked: state.view === view,
			choose() {
				go({ ...state, view });
			},
		}),
	);
	const sorts = SORTS.map((sort) =>
		renderChoice({
			type: 'radio',
			name: 'sort',
			value: sort,
			label: text.sorts[sort],
			checked: state.sort === sort,
			choose() {
				go({ ...state, sort });
			},
		}),
	);
	return [renderChoices(text.view, views), renderChoices(text.sort, sorts)];
}
