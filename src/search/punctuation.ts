const PUNCTUATION = /[\p{P}\p{S}]+/gu;
const JOINT = /([^\p{P}\p{S}])[\p{P}\p{S}]+(?=([^\p{P}\p{S}]))/gu;

/** Returns a normal form without punctuation and symbols: what is left of two texts that differ only in these is the same. */
export function dropPunctuation(normal: string): string {
	return normal.replaceAll(PUNCTUATION, '');
}

/** Returns the pairs of characters that only punctuation parts in a normal form: "社会、对话" gives "会对". */
export function findJoints(normal: string): string[] {
	return Array.from(normal.matchAll(JOINT), ([, before = '', after = '']) => before + after);
}
