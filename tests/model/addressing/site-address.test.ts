import { describe, expect, test } from 'vitest';
import { absoluteUrl, sitePath } from '../../../src/model/addressing/site-address.ts';

describe('sitePath', () => {
	test.each([
		['the root', 'api/v1/paths.json', '/', '/api/v1/paths.json'],
		['a base without slashes', 'api/v1/paths.json', 'kb', '/kb/api/v1/paths.json'],
		['a base with slashes', 'api/v1/paths.json', '/kb/', '/kb/api/v1/paths.json'],
		['brackets stay', 'GB.341/INS/3/1(Rev.2)/', '/', '/GB.341/INS/3/1(Rev.2)/'],
		['a space does not', 'CL 154/2 Rev.1/', '/', '/CL%20154/2%20Rev.1/'],
	])('under %s', (_, path, base, url) => {
		expect(sitePath(path, base)).toBe(url);
	});
});

test('absoluteUrl keeps the base path once', () => {
	const site = { site: 'https://archive.example', base: '/kb' };
	expect(absoluteUrl('/kb/gb/346/ins/8/', site)).toBe('https://archive.example/kb/gb/346/ins/8/');
});
