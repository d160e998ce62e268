import { ordinaryCharacter, RADICAL } from '../../../model/ordinary-characters.ts';

/** Ligatures, the two dashes of one sign among them, and ideographs that are there for old character sets only. */
const COMPATIBLE = /[\uFB00-\uFB06\uF900-\uFA0D\uFA30-\uFAD9]/gu;

/**
 * Returns what a sign on the page is read as. A font has one sign for 月 and for its radical, and its map may name the
 * radical: the page shows the ordinary character all the same.
 */
export const readSign = (text: string): string =>
	text
		.replaceAll(RADICAL, ordinaryCharacter)
		.replaceAll('\u2E3A', '——')
		.replaceAll(COMPATIBLE, (sign) => sign.normalize('NFKC'));
