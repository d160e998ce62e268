import { expect, test } from 'vitest';
import { findNearest, isPlaceLike } from '../../../src/reader/landing/find-nearest.ts';

const HELD = [
	'main',
	'front',
	'h1',
	'h2',
	'p1',
	'p2',
	'p2-a',
	'p5',
	'fn1',
	'fnref1',
	'box1',
	'box1-1',
	'p2bis',
	'text1',
	'table1',
	'appendix1',
	'appendix1-p1',
	'appendix1-p4',
	'appendix1-fnref1',
];

test.each([
	['p9', ['p5'], 'behind the last'],
	['p3', ['p2', 'p5'], 'in a gap'],
	['p0', ['p1'], 'before the first'],
	['p2-z', ['p2'], 'an item of a paragraph that is there'],
	['p4-a', ['p2', 'p5'], 'an item of one that is not'],
	['p5-p2', ['p5'], 'a range that does not rise'],
	['p99999999999', ['p5'], 'a number that no address has'],
	['fn7', ['fn1'], 'a note; the mark of a note is no note'],
	['box2', ['box1'], 'a box; its item is no box'],
	['fig1', [], 'of a kind that the page has none of'],
	['h3', ['h2'], 'a heading'],
	['front', [], 'a first page'],
	['p5bis', ['p5'], 'one put in later where there is only the one before'],
	['text3', ['text1'], 'a text'],
	['appendix1-p3', ['appendix1-p1', 'appendix1-p4'], 'in a part: none of the body'],
	['appendix1-p4-a', ['appendix1-p4'], 'an item in a part'],
	['appendix1-fn2', [], 'of a kind that the part has none of, nor a mark'],
	['appendix2-p1', [], 'in a part that is not there'],
	['appendix2', [], 'a part that is not there'],
])('nearest to %s stand %j: %s', (fragment, nearest) => {
	expect(findNearest(fragment, HELD)).toEqual(nearest);
});

test.each([
	['p12', true],
	['p12-p15', true],
	['fn3', true],
	['front', true],
	['p99999999999', true],
	['p012', true],
	['p12bis', true],
	['text2', true],
	['table1', true],
	['appendix1', true],
	['appendix1-p3', true],
	['annex', true],
	['main', false],
	['appendixes', false],
	['table', false],
	['tables1', false],
	['paths', false],
	['', false],
	['p', false],
	['p"><img src=x onerror=alert(1)>', false],
	['javascript:alert(1)', false],
	['google_vignette', false],
	['h', false],
])('%s is meant for a place: %s', (fragment, isMeant) => {
	expect(isPlaceLike(fragment)).toBe(isMeant);
});
