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
	const offer = <Value extends string>(
		name: string,
		labels: Readonly<Record<Value, string>>,
		values: readonly Value[],
		chosen: Value,
		stateOf: (value: Value) => PageState,
	) =>
		values.map((value) =>
			renderChoice({
				type: 'radio',
				name,
				value,
				label: labels[value],
				checked: value === chosen,
				choose() {
					go(stateOf(value));
				},
			}),
		);
	const views = offer('view', text.views, VIEWS, state.view, (view) => ({ ...state, view }));
	const sorts = offer('sort', text.sorts, SORTS, state.sort, (sort) => ({ ...state, sort }));
	return [renderChoices(text.view, views), renderChoices(text.sort, sorts)];
}
