import { addressToPageFragment } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import type { LinkTarget } from './text-link.ts';

/** Returns the root-relative URL that a link of the text leads to. */
export function linkUrl(target: LinkTarget, base: string): string {
	if (target.type === 'page') return sitePath(target.path, base);
	const { document, fragment } = target;
	const place = fragment === null ? null : fragmentToPlace(fragment);
	return addressToPageFragment({ document, place }, base);
}
