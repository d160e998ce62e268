import { formatHandedQuery, toHandedUrl } from './search-entry-url.ts';

/*
 * The search fields and the links of this site that lead to the search page hand their query over behind “#”, which no
 * server is sent; the search page puts it behind “?” again.
 */

const ENTRY = 'form[data-search-entry]';

document.addEventListener('submit', (event) => {
	const form = event.target;
	if (!(form instanceof HTMLFormElement) || !form.matches(ENTRY)) return;
	const query = new FormData(form).get('q');
	if (typeof query !== 'string') return;
	event.preventDefault();
	location.assign(form.action + formatHandedQuery(query));
});

document.addEventListener('click', (event) => {
	const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
	if (event.defaultPrevented || event.button !== 0 || !isPlain) return;
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	const searchPage = document.querySelector<HTMLFormElement>(ENTRY)?.action;
	if (link === null || searchPage === undefined) return;
	const url = toHandedUrl(link.href, searchPage);
	if (url === null) return;
	event.preventDefault();
	location.assign(url);
});
