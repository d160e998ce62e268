import type { Page } from 'playwright-core';

/**
 * Waits so many milliseconds by the clock of the page: what the page was to do within this time has begun by then,
 * however little of the machine the page gets. For what is *not* to happen; what is to happen is waited for itself.
 */
export function passTime(page: Page, milliseconds: number): Promise<void> {
	return page.evaluate(
		(time) =>
			new Promise<void>((resolve) => {
				setTimeout(resolve, time);
			}),
		milliseconds,
	);
}
