import { isPathSlug } from '../../model/addressing/path-id.ts';
import { countCharacters, LIMITS } from '../../archive/paths/path-schema.ts';
import type { AdaptText } from './adapt-words.ts';
import { toLine } from '../../archive/paths/format-path.ts';
import { parseGrouping } from '../../archive/paths/groups.ts';
import { splitParagraphs } from '../../archive/paths/parse-path.ts';
import { DEFAULT_SLUG, readEntries, readMinutes } from './draft.ts';

/**
 * What a path can have in a field: so many characters, so many lines of so many, minutes, how a room is parted, so
 * many questions of a quiz, or the name of a file.
 */
export type FieldLimit =
	| { kind: 'text'; most: number }
	| { kind: 'lines'; most: number; each: number }
	| { kind: 'minutes'; most: number }
	| { kind: 'groups' }
	| { kind: 'quiz'; most: number }
	| { kind: 'name' };

export const TEXT: FieldLimit = { kind: 'text', most: LIMITS.text };
export const LINE: FieldLimit = { kind: 'text', most: LIMITS.line };

/** What stands beside a field. */
export interface FieldState {
	/** How much there is of how much there can be; "" where there is nothing to count. */
	count: string;
	/** Why no path can have it, which hinders nothing but publishing; "" where one can. */
	fault: string;
}

/** Returns what is said of the number of things in a list. */
export function measureCount(
	count: number,
	most: number,
	{ limits }: Pick<AdaptText, 'limits'>,
): FieldState {
	return { count: limits.entries(count, most), fault: count > most ? limits.many(most) : '' };
}

/** Returns what is said of the length of a whole file. */
export function measureWhole(
	length: number,
	most: number,
	{ limits }: Pick<AdaptText, 'limits'>,
): FieldState {
	return {
		count: limits.whole(length, most),
		fault: length > most ? limits.long(most) : '',
	};
}

/** Returns what is said of a field, as `pathSchema` would judge what stands in it; an empty one has no fault yet. */
export function measureField(
	value: string,
	limit: FieldLimit,
	text: Pick<AdaptText, 'limits'>,
): FieldState {
	const { limits } = text;
	switch (limit.kind) {
		case 'text': {
			const count = countCharacters(value.trim());
			const fault = count > limit.most ? limits.long(limit.most) : '';
			return { count: limits.characters(count, limit.most), fault };
		}
		case 'lines': {
			const entries = readEntries(value);
			const long = entries.findIndex((entry) => countCharacters(entry) > limit.each);
			const state = measureCount(entries.length, limit.most, text);
			if (state.fault !== '' || long === -1) return state;
			return { ...state, fault: limits.longEntry(long + 1, limit.each) };
		}
		case 'minutes': {
			const minutes = readMinutes(value);
			const fits = minutes !== null && minutes >= 1 && minutes <= limit.most;
			return {
				count: limits.range(1, limit.most),
				fault: fits || value.trim() === '' ? '' : limits.notWhole(1, limit.most),
			};
		}
		case 'groups': {
			const line = toLine(value);
			return { count: '', fault: line === '' || parseGrouping(line) !== null ? '' : limits.groups };
		}
		case 'quiz': {
			const questions = splitParagraphs(value);
			const state = measureCount(questions.length, limit.most, text);
			const unanswered = questions.findIndex((lines) => lines.length < 2);
			if (state.fault !== '' || unanswered === -1) return state;
			return { ...state, fault: limits.unanswered(unanswered + 1) };
		}
		case 'name': {
			const name = value.trim();
			const fault = name === '' || isPathSlug(name) ? '' : limits.name(DEFAULT_SLUG);
			return { count: '', fault };
		}
	}
}
