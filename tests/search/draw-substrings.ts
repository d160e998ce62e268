/** Characters that mean something in a query, and white space. */
const SYNTAX = /[\s"“”|-]/u;

/** Returns a generator of numbers from 0 to 1 that are the same at every run. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Returns pieces of 1 to 12 characters of texts, the same at every run, without what a query would read as its own. */
export function drawSubstrings(texts: readonly string[], count: number): string[] {
	const random = createRandom(346);
	const drawn: string[] = [];
	while (drawn.length < count) {
		const characters = [...(texts[Math.floor(random() * texts.length)] ?? '')].filter(
			(character) => !SYNTAX.test(character),
		);
		const from = Math.floor(random() * characters.length);
		const piece = characters.slice(from, from + 1 + (drawn.length % 12)).join('');
		if (piece !== '') drawn.push(piece);
	}
	return drawn;
}
