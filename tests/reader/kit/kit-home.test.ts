import { describe, expect, test } from 'vitest';
import { KitError } from '../../../scripts/kit/kit-error.ts';
import { createRehomer, isSameSite, parseHome } from '../../../scripts/kit/kit-home.ts';

describe('the address of the archive that is given', () => {
	test.each([
		['https://archive.example', 'https://archive.example/'],
		['https://archive.example/wen', 'https://archive.example/wen/'],
		['http://archive.example/wen//', 'http://archive.example/wen/'],
	])('%s is %s', (given, home) => {
		expect(parseHome(given)).toBe(home);
	});

	test.each([
		['http://localhost:4321/', 'leads nowhere from another machine'],
		['http://127.0.0.1/', 'neither does this one'],
		['http://[::1]:80/', 'nor this one'],
		['archive.example', 'is no URL'],
		['file:///archive/', 'is no address of the web'],
		['https://archive.example/?a=1', 'is no folder'],
		['', 'is nothing'],
	])('%j is refused: it %s', (given) => {
		expect(() => parseHome(given)).toThrow(KitError);
	});
});

test('addresses under one home are the same under another, and others stay', () => {
	const rehome = createRehomer('http://localhost:4321/kb/', 'https://archive.example/');
	expect(rehome('http://localhost:4321/kb/paths/a/#step-1')).toBe(
		'https://archive.example/paths/a/#step-1',
	);
	expect(rehome('https://www.ilo.org/kb/')).toBe('https://www.ilo.org/kb/');
});

test.each([
	['https://archive.example', 'https://archive.example/kb/', true],
	['https://archive.example', 'http://localhost:4321/', false],
	['archive', 'http://localhost:4321/', false],
])('SITE %s is where a site of %s was built for: %s', (setting, built, isSame) => {
	expect(isSameSite(setting, built)).toBe(isSame);
});
