import { relative, dirname } from 'node:path/posix';
import { parseAddress } from '../../src/model/addressing/address.ts';
import type { FindPlace } from './kit-plan.ts';

/** Where an address in a page of the site leads, seen from the kit. */
export type KitTarget =
	/** To a place in the kit; `address` is relative to the page. */
	| { kind: 'kit'; address: string }
	/** To the page that has it, or to mail: it stays as it is. */
	| { kind: 'as-is' }
	/** Out into the web; `address` is absolute. */
	| { kind: 'away'; address: string }
	/** To something that the kit does not have and that is published nowhere; some kits hold it, or none. */
	| { kind: 'absent'; isHoldable: boolean };

export interface KitSetting {
	/** Path that the site was built for, with a slash at both ends. */
	base: string;
	/** Absolute URL under which the site is published; null where it is not. */
	home: string | null;
	find: FindPlace;
	/** Leads an address of the site that was built to the same under `home`; null where that is the same site. */
	rehome: ((address: string) => string) | null;
	/** False for a kit without guides and answers. */
	hasGuides: boolean;
}

/** An origin that no page has. */
const NOWHERE = 'http://site.invalid';
const LOCAL = /^https?:\/\/localhost(?=[:/])/;

/** Returns the address of a file of the kit seen from another: `../../gb/346/ins/8/index.html#p12`. */
export function relativeAddress(from: string, file: string, fragment = ''): string {
	const hash = fragment === '' ? '' : `#${fragment}`;
	if (file === from && hash !== '') return hash;
	return relative(dirname(from), file) + hash;
}

/** True for a page of a document or of a reading path. */
const isHoldable = (path: string) =>
	path.startsWith('paths/') || parseAddress(path.replace(/\/$/, '')) !== null;

/** Returns where an address leads that stands in the page at `path` of the site, which is `file` in the kit. */
export function resolveTarget(
	address: string,
	{ path, file }: { path: string; file: string },
	{ base, home, find }: Pick<KitSetting, 'base' | 'home' | 'find'>,
): KitTarget {
	if (address.startsWith('#') || address.startsWith('mailto:')) return { kind: 'as-is' };
	const own = home === null ? null : new URL(home).origin;
	const url = new URL(address, NOWHERE + base + path);
	const isOwn = url.origin === NOWHERE || url.origin === own || LOCAL.test(url.href);
	if (!isOwn) return { kind: 'away', address: url.href };
	if (!url.pathname.startsWith(base)) return { kind: 'absent', isHoldable: false };
	const under = decodeURIComponent(url.pathname.slice(base.length));
	const place = find(under, url.hash.slice(1));
	if (place !== null) {
		const [target = '', hash] = relativeAddress(file, place.file, place.fragment).split('#');
		const rest = hash === undefined ? '' : `#${hash}`;
		return { kind: 'kit', address: target + url.search + rest };
	}
	return home === null
		? { kind: 'absent', isHoldable: isHoldable(under) }
		: { kind: 'away', address: new URL(under + url.search + url.hash, home).href };
}
