import type { CopyText } from '../copy/copy-text.ts';
import { announce } from '../copy/announce.ts';
import { buildElement } from '../page/build-element.ts';
import type { Entry } from './entries.ts';
import { loadPassage } from './load-passages.ts';
import { nameEntry } from './view-list.ts';
import { buildButton } from './view-parts.ts';

let isOpen = false;

/** Returns the passages in full, as they stand in their documents, under the name of the basket; fetched when it is opened. */
export function buildHandout(
	entries: readonly Entry[],
	title: string,
	text: CopyText['basket'],
): HTMLElement {
	const sheet = buildElement('div', 'handout', []);
	const print = buildButton(text.print, () => {
		window.print();
	});
	const details = buildElement('details', 'basket-handout', [
		buildElement('summary', '', [text.handout]),
		buildElement('p', 'basket-options', [print]),
		sheet,
	]);
	const fill = async (): Promise<void> => {
		const held = entries.filter(({ loaded }) => loaded !== null);
		const passages = await Promise.all(
			held.map(async (entry) => {
				const name = buildElement('h3', 'handout-name', [nameEntry(entry)]);
				return [name, ...(await loadPassage(entry, held))];
			}),
		);
		const head = buildElement('h2', 'handout-title', [title === '' ? text.title : title]);
		const notice = buildElement('p', 'handout-notice', [text.notice]);
		sheet.replaceChildren(head, notice, ...passages.flat());
	};
	details.addEventListener('toggle', () => {
		isOpen = details.open;
		if (!isOpen || sheet.hasChildNodes()) return;
		fill().catch(() => {
			announce(text.failed);
		});
	});
	details.open = isOpen;
	return details;
}
