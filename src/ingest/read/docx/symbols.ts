/**
 * What the signs of symbol fonts look like, by their place in the font. Word keeps them in the private area, F020 to
 * F0FF, or as the Latin character of the same place.
 */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	symbol: {
		0x2d: '−',
		0xa3: '≤',
		0xa5: '∞',
		0xa7: '♣',
		0xac: '←',
		0xad: '↑',
		0xae: '→',
		0xaf: '↓',
		0xb0: '°',
		0xb1: '±',
		0xb3: '≥',
		0xb4: '×',
		0xb7: '•',
		0xb9: '≠',
		0xbb: '≈',
		0xbc: '…',
		0xd2: '®',
		0xd3: '©',
		0xd4: '™',
		0xd6: '√',
		0xde: '⇒',
	},
	wingdings: {
		0x6c: '●',
		0x6e: '■',
		0x6f: '□',
		0x71: '❑',
		0x75: '◆',
		0x76: '❖',
		0x9f: '•',
		0xa0: '▪',
		0xa7: '▪',
		0xa8: '◻',
		0xd8: '➢',
		0xe0: '→',
		0xe8: '➔',
		0xf0: '⇨',
		0xfb: '✗',
		0xfc: '✓',
		0xfd: '☒',
		0xfe: '☑',
	},
};

/** Returns text as a font shows it; a sign of a symbol font that is not known stays in the private area. */
export function readSymbols(text: string, font: string | undefined): string {
	const signs = SIGNS[(font ?? '').toLowerCase()];
	if (signs === undefined && !/[\uF020-\uF0FF]/u.test(text)) return text;
	return [...text]
		.map((character) => {
			const code = character.codePointAt(0) ?? 0;
			const place = code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code;
			if (signs?.[place] !== undefined) return signs[place];
			// Without its font, the commonest bullet of all is still known by its place.
			return code === 0xf0b7 ? '•' : character;
		})
		.join('');
}

/** Returns the character that `w:sym` names by its font and place; null where it names none. */
export function readSymbol(font: string | undefined, place: string | undefined): string | null {
	if (place === undefined || !/^[\dA-Fa-f]{1,6}$/u.test(place)) return null;
	const code = Number.parseInt(place, 16);
	if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
	return readSymbols(String.fromCodePoint(code), font);
}
