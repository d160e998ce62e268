import { parseAddress } from '../../model/addressing/address.ts';

/** Returns the id of the document whose page, or a paragraph's of which, stands at a path under the base; null for any other page. */
export function documentAt(pathname: string, base: string): string | null {
	const root = `${base.replace(/\/+$/, '')}/`;
	if (!pathname.startsWith(root)) return null;
	const address = parseAddress(pathname.slice(root.length).replace(/\/$/, ''));
	return address?.document ?? null;
}
