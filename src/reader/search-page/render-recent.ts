import { buildElement } from '../page/build-element.ts';
import { EMPTY_STATE, formatPageState } from './page-state.ts';
import type { PageText } from './page-text.ts';
import {
	forgetQueries,
	isRemembering,
	readRecentQueries,
	setRemembering,
} from './recent-queries.ts';
import { renderChoice } from './render-choice.ts';

/** Shows the queries of this device in `root`, with the ways to clear them and to keep none. */
export function renderRecent(root: HTMLElement, text: PageText): void {
	const render = (): void => {
		renderRecent(root, text);
	};
	const queries = readRecentQueries();
	const links = queries.map((query) => {
		const link = buildElement('a', '', [query]);
		link.href = formatPageState({ ...EMPTY_STATE, query });
		return buildElement('li', '', [link]);
	});
	const clear = buildElement('button', 'part-switch', [text.clearRecent]);
	clear.type = 'button';
	clear.addEventListener('click', () => {
		forgetQueries();
		render();
		root.querySelector('input')?.focus();
	});
	const remember = renderChoice({
		type: 'checkbox',
		name: 'remember',
		value: '1',
		label: `${text.remember}（${text.onDevice}）`,
		checked: isRemembering(),
		choose() {
			setRemembering(!isRemembering());
			render();
			root.querySelector('input')?.focus();
		},
	});
	root.replaceChildren(
		buildElement('h2', '', [text.recent]),
		buildElement('ul', '', links),
		buildElement('p', 'recent-tools', queries.length === 0 ? [remember] : [clear, remember]),
	);
}
