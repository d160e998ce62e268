import { groupPlaces } from './group-places.ts';
import type { CitedPlace } from './cited-place.ts';
import { type LinkedWords, say, textOf } from './linked-words.ts';
import { wordChineseName, wordChineseZones } from './word-chinese.ts';

/** What is cited, as far as its words say it. */
type Cited = Omit<CitedPlace, 'url' | 'home'>;

/** Returns the places of a citation, with their pages where these are to be said; see `wordChineseZones`. */
export const wordChinesePlaces = ({
	places,
	pages,
}: Pick<Cited, 'places' | 'pages'>): LinkedWords[] => wordChineseZones(groupPlaces(places), pages);

/** Returns the same as text. */
export const formatChinesePlaces = (cited: Pick<Cited, 'places' | 'pages'>): string =>
	textOf(wordChinesePlaces(cited));

/** Returns the citation in Chinese, "理事会文件GB.346/INS/8，第12段", in words that each name something or nothing. */
export function wordChinese(cited: Cited): LinkedWords[] {
	const places = wordChinesePlaces(cited);
	return [...wordChineseName(cited), ...(places.length === 0 ? [] : [say('，'), ...places])];
}

/** Returns the citation in Chinese: "理事会文件GB.346/INS/8，第12段". */
export const formatChinese = (cited: Cited): string => textOf(wordChinese(cited));
