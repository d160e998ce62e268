import type { CheckedQuotation } from '../../search/client/search.ts';
import { summarizeChecked } from '../../search/check/summarize-checked.ts';
import { englishCheckText } from '../../words/en/check.ts';
import { englishPlacesText } from '../../words/en/places.ts';
import { checkText } from '../../words/zh-hans/check.ts';
import { placesText } from '../../words/zh-hans/places.ts';
import { buildElement } from '../page/build-element.ts';
import { type CheckWords, renderChecked } from './render-checked.ts';

const FIELD = '#check-text';

/** Checks each quotation of a text, in its order. */
export type CheckAll = (text: string) => Promise<CheckedQuotation[]>;

/**
 * Brings the page on which quotations are checked to life. Nothing that is pasted leaves the page, or stays in it; `load`
 * gives what checks, when something is.
 */
export function mountCheckPage(page: Document, load: () => Promise<CheckAll>): void {
	const form = page.querySelector<HTMLFormElement>('[data-check-form]');
	const field = page.querySelector<HTMLTextAreaElement>(FIELD);
	const status = page.querySelector<HTMLElement>('[data-check-status]');
	const results = page.querySelector<HTMLElement>('[data-check-results]');
	if (form === null || field === null || status === null || results === null) return;
	const isEnglish = page.documentElement.lang.startsWith('en');
	const words: CheckWords = isEnglish
		? { text: englishCheckText, places: englishPlacesText }
		: { text: checkText, places: placesText };

	let last = 0;
	const show = async () => {
		last += 1;
		const own = last;
		const { value } = field;
		results.hidden = true;
		if (value.trim() === '') {
			status.textContent = words.text.empty;
			return;
		}
		status.textContent = words.text.busy;
		try {
			const checkAll = await load();
			const checked = await checkAll(value);
			if (own !== last) return;
			status.textContent = summarizeChecked(checked, words.text);
			results.replaceChildren(...renderAll(checked, words));
			results.hidden = false;
		} catch (error) {
			if (own === last) status.textContent = words.text.failed(String(error));
		}
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void show();
	});
}

function renderAll(checked: readonly CheckedQuotation[], words: CheckWords): HTMLElement[] {
	const print = buildElement('button', 'button check-print', [words.text.print]);
	print.type = 'button';
	print.addEventListener('click', () => {
		window.print();
	});
	const items = checked.map((one) => renderChecked(one, words));
	return [buildElement('ol', 'check-list', items), print];
}
