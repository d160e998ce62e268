import { expect, test } from 'vitest';
import { findArchiveHome } from '../../../src/reader/copy/archive-home.ts';

/** A page with a canonical link, or none. */
const pageOf = (href: string | null) =>
	({ querySelector: () => (href === null ? null : { href }) }) as unknown as Document;

test.each([
	[
		'https://archive.example/gb/346/ins/8/',
		'http://intranet/mirror/gb/346/ins/8/',
		'/',
		'https://archive.example/',
		'a mirror copies the published address',
	],
	[
		'https://archive.example/archive/about/',
		'https://archive.example/archive/about/',
		'/archive/',
		'https://archive.example/archive/',
		'under a base',
	],
	[
		'http://localhost:4321/about/',
		'https://intranet.example/about/',
		'/',
		'https://intranet.example/',
		'a site built without settings is cited where it is read',
	],
	[
		null,
		'https://intranet.example/about/',
		'/archive',
		'https://intranet.example/archive/',
		'no canonical link',
	],
])('%s read at %s under %s is %s: %s', (canonical, here, base, expected, _reason) => {
	expect(findArchiveHome(pageOf(canonical), here, base)).toBe(expected);
});
