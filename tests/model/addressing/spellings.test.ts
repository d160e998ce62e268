import { describe, expect, test } from 'vitest';
import { placesToFragment } from '../../../src/model/addressing/fragments.ts';
import { titleKey } from '../../../src/model/addressing/title-key.ts';
import { readCitation } from '../../../src/citations/cite/read-citation.ts';
import { NEAR_MISSES, ONE_PARAGRAPH, SEVERAL, TITLES } from './spellings.ts';

const names = {
	bodies: new Set(['理事会', '工发组织']),
	titles: new Map(TITLES.map(([title, id]) => [titleKey(title), id])),
};

/** Returns what a text names, as `document#places`; "" where it names nothing. */
function read(text: string): string {
	const named = readCitation(text, names);
	if (named === null) return '';
	const { document, places } = named;
	return document + (places.length === 0 ? '' : `#${placesToFragment(places)}`);
}

describe('one paragraph, however it is written', () => {
	test.each(ONE_PARAGRAPH)('%j: %s', (text) => {
		expect(read(text)).toBe('gb/346/ins/8#p12');
	});
});

describe('several places, items, parts and documents', () => {
	test.each(SEVERAL)('%j is %j: %s', (text, named) => {
		expect(read(text)).toBe(named);
	});
});

describe('what names no place, or something besides', () => {
	test.each(NEAR_MISSES)('%j: %s', (text) => {
		expect(read(text)).toBe('');
	});
});
