import type { Place } from '../../model/addressing/place.ts';

/** Words of a citation; where they name something of their own, the places of the document that they name, none for the document. */
export interface LinkedWords {
	text: string;
	places: readonly Place[] | null;
}

/** Returns words that lead nowhere. */
export const say = (text: string): LinkedWords => ({ text, places: null });

export const textOf = (words: readonly LinkedWords[]): string =>
	words.map(({ text }) => text).join('');

/** Returns members of a list, with what stands between them and before the last: "113、117和119至124". */
export function joinMembers(
	members: readonly (readonly LinkedWords[])[],
	between: string,
	last: string,
): LinkedWords[] {
	return members.flatMap((member, index) => {
		if (index === 0) return member;
		return [say(index === members.length - 1 ? last : between), ...member];
	});
}
