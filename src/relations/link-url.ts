import { addressToPageFragment } from '../addressing/address.ts';
import { fragmentToPlace } from '../addressing/place.ts';
import { sitePath } from '../render/site-address.ts';
import type { LinkTarget } from './text-link.ts';

/** Returns the root-relative URL that a link of the text leads to. */
export function linkUrl(target: LinkTarget, base: string): string {
	if (target.type === 'page') return sitePath(target.path, base);
	const { document, fragment } = target;
	const place = fragment === null ? null : fragmentToPlace(fragment);
	return addressToPageFragment({ document, place }, base);
}
