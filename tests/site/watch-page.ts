import type { Page } from 'playwright-core';

/** A request that the page itself gave up. */
const GIVEN_UP = 'net::ERR_ABORTED';

/**
 * Returns a list that fills with what goes wrong on a page, a sentence each: errors on its console, exceptions,
 * requests that fail, requests to another host. The page at `url` may come with another `status` than 200.
 */
export function watchPage(page: Page, { url, status }: { url: string; status: number }): string[] {
	const problems: string[] = [];
	const { host } = new URL(url);
	const isForeign = (address: string) =>
		/^(?:https?|wss?):/u.test(address) && new URL(address).host !== host;

	page.on('console', (message) => {
		const isStatus = status !== 200 && message.location().url === url;
		if (message.type() === 'error' && !isStatus) problems.push(`Console: ${message.text()}`);
	});
	page.on('pageerror', (error) => {
		problems.push(`Exception: ${error.message}`);
	});
	page.on('request', (request) => {
		if (isForeign(request.url())) problems.push(`Request to another host: ${request.url()}`);
	});
	page.on('websocket', (socket) => {
		if (isForeign(socket.url())) problems.push(`Request to another host: ${socket.url()}`);
	});
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'unknown reason';
		if (reason !== GIVEN_UP) problems.push(`Request failed: ${request.url()} (${reason})`);
	});
	page.on('response', (response) => {
		const expected = response.url() === url ? status : 200;
		if (
			response.status() >= 400
				? response.status() !== expected
				: response.url() === url && status >= 400
		) {
			problems.push(`Status ${String(response.status())}: ${response.url()}`);
		}
	});
	return problems;
}
