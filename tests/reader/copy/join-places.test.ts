import { expect, test } from 'vitest';
import { fragmentToPlace, placeToFragment } from '../../../src/model/addressing/place.ts';
import { joinPlaces } from '../../../src/reader/copy/join-places.ts';

const placesOf = (fragments: string) =>
	fragments
		.split(' ')
		.map(fragmentToPlace)
		.filter((place) => place !== null);

test.each([
	['p12', 'p12', 'one paragraph'],
	['p12 p13 p14', 'p12-p14', 'paragraphs that follow'],
	['p12 p13', 'p12-p13', 'two are a range too: it has an address, a list has none'],
	['p61-a', 'p61-a', 'one item'],
	['p61-a p61-b', 'p61-a p61-b', 'items of one paragraph'],
	['p60 p61 p61-a', 'p60-p61', 'an item at the end of a selection of paragraphs'],
	['p12 fn3 p13', 'p12-p13', 'the notes that stand between'],
	['p12 fn3', 'p12', 'a paragraph with its note'],
	['fn3', 'fn3', 'a note alone'],
	['p11 h4 p12', 'p11-p12', 'paragraphs with the heading between'],
	['h4 h5 p12', 'p12', 'a paragraph with the headings over it'],
	['h4', 'h4', 'a heading alone'],
	['h4 fn3', 'h4', 'a heading and a note'],
	['fn3 fn4', 'fn3 fn4', 'notes alone'],
	['appendix1-p2 appendix1-p3', 'appendix1-p2-p3', 'paragraphs of a part'],
	['p60 p61 appendix1-p1 appendix1-p2', 'p60-p61 appendix1-p1-p2', 'over the border of a part'],
	['p12 p12bis p13', 'p12-p13', 'one put in later between'],
	['p12bis p13 p14', 'p12bis-p14', 'one put in later before the first'],
	['p12 p13 p13bis', 'p12-p13bis', 'and behind the last'],
	['p12 p12bis', 'p12-p12bis', 'a paragraph and the one put in behind it'],
	['p12 text1 p13', 'p12-p13 text1', 'a text between is cited too'],
	['text1 text2', 'text1 text2', 'texts'],
	['p12 box1 p13', 'p12-p13 box1', 'a box between is cited too'],
])('%s is cited as %s: %s', (touched, expected, _reason) => {
	expect(joinPlaces(placesOf(touched)).map(placeToFragment).join(' ')).toBe(expected);
});
