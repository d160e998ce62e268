import type { Page } from 'playwright-core';

/** What the search page says when it is done: how many hits, or that there are none. */
const ANSWERED = /\d|没有|[Nn]o/u;

/** A query in an address: behind “#” until the search page has put it behind “?”. */
const ASKED = /[?#]q=/u;

/** Waits until the answer to the query in the address stands on the search page; any other page has none to wait for. */
export async function awaitAnswer(page: Page): Promise<void> {
	if (!ASKED.test(page.url())) return;
	await page.locator('[data-search-status]').filter({ hasText: ANSWERED }).waitFor();
}
