import { siteUrl } from '../../words/site-url.ts';

async function loadMoved(): Promise<Record<string, unknown>> {
	try {
		const response = await fetch(siteUrl('moved.json'));
		if (!response.ok) return {};
		const { moved } = (await response.json()) as { moved?: Record<string, unknown> };
		return moved ?? {};
	} catch {
		// Without the list the page says what it does not have, and what stands nearby.
		return {};
	}
}

/**
 * Returns where the first of some addresses leads that has moved; null where none has. It is on this site always,
 * and in a page of `here` a fragment of it where that page has what is meant.
 */
export async function findMoved(addresses: readonly string[], here: URL): Promise<string | null> {
	const moved = await loadMoved();
	for (const address of addresses) {
		const path = Object.hasOwn(moved, address) ? moved[address] : undefined;
		if (typeof path !== 'string') continue;
		const url = new URL(path, here);
		if (url.origin !== here.origin || url.href === here.href) continue;
		return url.pathname + url.search + url.hash;
	}
	return null;
}
