import {
	CIRCLE,
	INVISIBLE,
	RADICAL,
	ordinaryCharacter,
	toOrdinarySpelling,
} from '../model/ordinary-characters.ts';
import { normalize } from './normal-form.ts';

/** Returns the normal form of a text in its ordinary spelling: ideographs for radicals, nothing that is not seen. */
export function normalizeSpelling(text: string): string {
	return normalize(toOrdinarySpelling(text));
}

/**
 * Returns what a term has to hold, one of them, to be found in the ordinary spelling of a text and not in the text
 * itself: the characters that stand in it as radicals or circles, and each pair that something unseen parts. Empty
 * where both have the same normal form.
 */
export function listOrdinarySigns(text: string): string[] {
	if (normalizeSpelling(text) === normalize(text)) return [];
	const signs = new Set<string>();
	for (const [radical] of text.matchAll(RADICAL)) {
		const sign = normalize(ordinaryCharacter(radical));
		if (sign !== normalize(radical)) signs.add(sign);
	}
	if (text.search(CIRCLE) !== -1) signs.add('〇');
	for (const { index, 0: unseen } of text.matchAll(INVISIBLE)) {
		const before = [...normalizeSpelling(text.slice(0, index))].at(-1);
		const [after] = normalizeSpelling(text.slice(index + unseen.length));
		if (before !== undefined && after !== undefined) signs.add(before + after);
	}
	return [...signs];
}
