import type { Page, Request } from 'playwright-core';
import { STEP_LIMIT } from '../time-limits.ts';

/** A request that the page itself gave up. */
const GIVEN_UP = 'net::ERR_ABORTED';

interface Watched {
	url: string;
	/** Status with which the page at `url` is expected to come. */
	status: number;
	/** Whether the page may run scripts. */
	runsScripts: boolean;
}

interface PageWatch {
	/** What went wrong, a sentence each, in the order it did. */
	problems: readonly string[];
	/** Waits until the page has nothing to do and waits for nothing: for an event, and not for so long without one. */
	settle: () => Promise<void>;
}

/**
 * Watches what goes wrong on a page: errors on its console, exceptions, requests that fail, requests to another host. The
 * page at `url` may come with another `status` than 200.
 */
export function watchPage(page: Page, { url, status, runsScripts }: Watched): PageWatch {
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
	const requests = countRequests(page);
	return {
		problems,
		async settle() {
			let before: number;
			let isIdle: boolean;
			do {
				before = requests.changed();
				await page.waitForLoadState();
				await requests.answered();
				isIdle = !runsScripts || (await idle(page));
			} while (!isIdle || requests.changed() !== before);
		},
	};
}

/** Counts what a page asks for, and tells when it waits for no answer. */
function countRequests(page: Page) {
	const open = new Set<Request>();
	let changed = 0;
	let waiting: (() => void)[] = [];
	const release = (): void => {
		if (open.size > 0) return;
		for (const one of waiting) one();
		waiting = [];
	};
	const close = (request: Request): void => {
		open.delete(request);
		release();
	};
	page.on('request', (request) => {
		changed += 1;
		open.add(request);
	});
	// An answer that nobody reads to its end is never finished.
	page.on('response', (response) => {
		close(response.request());
	});
	page.on('requestfinished', (request) => {
		changed += 1;
		close(request);
	});
	page.on('requestfailed', close);
	page.on('framenavigated', (frame) => {
		changed += 1;
		// What the document before asked for is of no one any more; the new one itself may still be under way.
		for (const request of open) {
			if (frame === page.mainFrame() && !request.isNavigationRequest()) open.delete(request);
		}
		release();
	});
	return {
		/** Another number wherever something was asked for, or was read to its end, or a document came in place of another. */
		changed: () => changed,
		/** Throws where an answer does not come, with what was asked for. */
		async answered() {
			const { promise, resolve, reject } = Promise.withResolvers<undefined>();
			const limit = setTimeout(() => {
				const urls = [...open].map((request) => request.url());
				reject(new Error(['The page still waits for:', ...urls].join('\n')));
			}, STEP_LIMIT);
			waiting.push(() => {
				resolve(undefined);
			});
			release();
			await promise;
			clearTimeout(limit);
		},
	};
}

/** Milliseconds by the clock of the page after which it counts as idle, drawn or not: a page that is not seen draws nothing. */
const LONGEST_IDLE = 500;

/**
 * Lets a page draw, do what it has put off until it has nothing to do, and what is next then. Returns whether it was the
 * same page to the end: one that leads on meanwhile is another, of which nothing is known yet.
 */
async function idle(page: Page): Promise<boolean> {
	try {
		await page.evaluate(
			(longest) =>
				new Promise<void>((resolve) => {
					setTimeout(resolve, longest);
					requestAnimationFrame(() => {
						requestIdleCallback(() => {
							setTimeout(resolve);
						});
					});
				}),
			LONGEST_IDLE,
		);
		return true;
	} catch (error) {
		// One that is closed leads nowhere.
		if (page.isClosed()) throw error;
		return false;
	}
}
