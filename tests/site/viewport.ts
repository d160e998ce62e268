import type { Page } from 'playwright-core';

/** Sizes at which the tests look at pages. */
export const VIEWPORTS = {
	wide: { width: 1440, height: 900 },
	narrow: { width: 390, height: 844 },
} as const;

/**
 * Returns what covers the top of the window at this moment, in CSS pixels from its upper edge: the bar, and the
 * outline where it stays under the bar.
 */
export function measureCover(page: Page): Promise<number> {
	return page.evaluate(() => {
		const bottoms = [...document.querySelectorAll('body *')].flatMap((element) => {
			const { position, insetBlockStart } = getComputedStyle(element);
			if (position !== 'sticky' && position !== 'fixed') return [];
			const { top, bottom, left, right, height } = element.getBoundingClientRect();
			// What stands fast at the foot covers nothing of the top.
			const isAtTop = top < innerHeight / 2;
			const isStuck = isAtTop && Math.abs(top - Number.parseFloat(insetBlockStart)) < 1;
			const overText = left < innerWidth / 2 && right > innerWidth / 2;
			return isStuck && overText && height < innerHeight / 2 ? [bottom] : [];
		});
		return Math.max(0, ...bottoms);
	});
}

/** Returns the id of the target of the page's address, or null, and where it is seen, in CSS pixels. */
export function measureTarget(
	page: Page,
): Promise<{ id: string; top: number; bottom: number } | null> {
	return page.evaluate(() => {
		const target = document.querySelector(':target');
		if (target === null) return null;
		const { top, bottom } = target.getBoundingClientRect();
		return { id: target.id, top, bottom };
	});
}
