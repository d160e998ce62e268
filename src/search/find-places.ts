import { type MappedText, normalizeWithPlaces, originalRange } from './normal-form.ts';
import { dropPunctuation } from './punctuation.ts';

/** A stretch of a text, in UTF-16 units, `to` exclusive. */
export type Range = [from: number, to: number];

/**
 * Returns the places in a text where one of some normal forms occurs, rising and apart from each other; those that
 * overlap are one place.
 *
 * @param loose Whether punctuation may stand inside of an occurrence.
 */
export function findPlaces(text: string, needles: readonly string[], loose: boolean): Range[] {
	const mapped = loose ? withoutPunctuation(normalizeWithPlaces(text)) : normalizeWithPlaces(text);
	return mergeRanges(needles.flatMap((needle) => findRanges(mapped, needle)));
}

function withoutPunctuation({ text, starts, ends }: MappedText): MappedText {
	const kept = Array.from({ length: text.length }, (_, at) => at).filter((at) => {
		const code = text.charCodeAt(at);
		// Half of a pair is no punctuation that a unit could tell; pairs are letters almost always.
		return (code >= 0xd800 && code <= 0xdfff) || dropPunctuation(text.charAt(at)) !== '';
	});
	return {
		text: kept.map((at) => text.charAt(at)).join(''),
		starts: kept.map((at) => starts[at] ?? 0),
		ends: kept.map((at) => ends[at] ?? 0),
	};
}

function findRanges(mapped: MappedText, needle: string): Range[] {
	const ranges: Range[] = [];
	for (let at = mapped.text.indexOf(needle); at !== -1; at = mapped.text.indexOf(needle, at + 1)) {
		ranges.push(originalRange(mapped, at, at + needle.length));
	}
	return ranges;
}

/** Returns ranges in their order, those that overlap as one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
	const merged: Range[] = [];
	for (const [from, to] of ranges.toSorted((left, right) => left[0] - right[0])) {
		const last = merged.at(-1);
		if (last === undefined || from >= last[1]) merged.push([from, to]);
		else last[1] = Math.max(last[1], to);
	}
	return merged;
}
