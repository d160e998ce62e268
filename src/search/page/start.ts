import type * as Client from '../client/search.ts';
import { searchText } from '../strings.ts';
import { mountSearchPage } from './mount-search-page.ts';

// The module that anyone may import stands beside this page; it is no part of the page's own bundle.
const address = new URL('search.js', location.href).href;

try {
	const { search } = (await import(/* @vite-ignore */ address)) as typeof Client;
	mountSearchPage(document, search);
} catch (error) {
	const status = document.querySelector('[data-search-status]');
	if (status !== null) status.textContent = searchText.failed;
	throw error;
}
