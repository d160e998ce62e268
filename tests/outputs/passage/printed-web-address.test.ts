import { expect, test } from 'vitest';
import { isOwnAddress } from '../../../src/outputs/passage/printed-web-address.ts';

test.each([
	['https://www.ilo.org/a', 'https://www.ilo.org/a', true],
	['www.ilo.org/a', 'http://www.ilo.org/a/', true],
	// Parted by the end of a line in the print.
	['https://www.ilo.org/ a', 'https://www.ilo.org/a', true],
	['网页', 'https://www.ilo.org/a', false],
	['www.ilo.org', 'https://www.ilo.org/a', false],
	// An address may lead elsewhere than it says.
	['https://www.ilo.org/a', 'https://www.un.org/a', false],
])('%s as the words of %s', (words, url, expected) => {
	expect(isOwnAddress(words, url)).toBe(expected);
});
