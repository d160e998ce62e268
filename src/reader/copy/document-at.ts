import { parseAddress } from '../../model/addressing/address.ts';
import { canonicalPath } from '../../model/addressing/site-address.ts';

/** Returns the id of the document whose page, or a paragraph's of which, stands at a path under the base; null for any other page. */
export function documentAt(pathname: string, base: string): string | null {
	const root = `${base.replace(/\/+$/, '')}/`;
	const path = canonicalPath(pathname);
	if (!path.startsWith(root)) return null;
	const address = parseAddress(path.slice(root.length).replace(/\/$/, ''));
	return address?.document ?? null;
}
