import { expect, test } from 'vitest';
import { documentAt } from '../../../src/reader/copy/read-place.ts';

test.each([
	['/gb/346/ins/8/', '/', 'gb/346/ins/8', 'the page of a document'],
	['/gb/346/ins/8/p12/', '/', 'gb/346/ins/8', 'the page of a paragraph'],
	['/archive/gb/346/ins/8/', '/archive/', 'gb/346/ins/8', 'under a base'],
	['/archive/gb/346/ins/8/', '/archive', 'gb/346/ins/8', 'a base without its slash'],
	['/gb/346/ins/8/', '/archive/', null, 'outside of the base'],
	['/archives/gb/346/ins/8/', '/archive', null, 'a path that only begins like the base'],
	['/documents/', '/', null, 'a page of the site'],
	['/paths/social-dialogue/', '/', null, 'a reading path'],
	['/', '/', null, 'home'],
])('%s under %s is %s: %s', (path, base, expected, _reason) => {
	expect(documentAt(path, base)).toBe(expected);
});
