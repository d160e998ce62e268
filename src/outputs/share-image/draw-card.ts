import type { Picture } from '../png/encode-png.ts';
import { CARD, COLOURS } from './card-look.ts';
import { drawSvg } from './draw-svg.ts';
import { type FindGlyph, MISSING, replaceMissing } from './glyph.ts';
import { createGlyphCache, type FindGlyphPicture } from './glyph-cache.ts';
import { layoutCard, type PlacedLine } from './layout-card.ts';
import { stamp } from './picture.ts';
import type { ShareCard } from './share-card.ts';

/** The mark of src/styles/bar.css on its grid of 24, and the rules over and under the title. */
const FURNITURE = `
<g transform="translate(88 78) scale(1.625)" fill="none" stroke="${COLOURS.accent}">
<path d="M1.25 1.25h21.5v21.5H1.25z" stroke-width="1.5"/>
<path d="M5 6.5h2M10 6.5h9M10 12h9M10 17.5h5.5" stroke-width="2"/>
</g>
<path d="M88 148h1024" stroke="${COLOURS.line}" stroke-width="2"/>
<path d="M88 516h1024" stroke="${COLOURS.ink}" stroke-width="4"/>`;

/** Draws a line into a picture, each character at the nearest whole pixel, since its own picture is drawn but once. */
function drawLine(card: Picture, line: PlacedLine, findPicture: FindGlyphPicture): void {
	let left = line.x;
	for (const character of line.text) {
		const { picture, x, y, advance } = findPicture(character, line);
		if (picture !== null) stamp(card, picture, Math.round(left) + x, line.y + y);
		left += advance;
	}
}

const ELLIPSIS = '…';

/** Returns every character that the image of a card may need. */
export function charactersOf(card: ShareCard, siteName: string): string {
	const { kicker, title, lead, aside, status } = card;
	return [kicker, title, lead, aside, status, siteName, MISSING, ELLIPSIS].join('');
}

export interface ComposedCard {
	/** Its lines of text, in characters that the font has. */
	lines: PlacedLine[];
	/** Characters that the font lacks. The image has the mark of a missing type in their place. */
	missing: string[];
}

/** Returns what the image of a card says, and where. */
export function composeCard(card: ShareCard, findGlyph: FindGlyph): ComposedCard {
	const missing = new Set<string>();
	const replace = (text: string) => {
		const replaced = replaceMissing(text, findGlyph);
		for (const character of replaced.missing) missing.add(character);
		return replaced.text;
	};
	const safe: ShareCard = {
		kicker: replace(card.kicker),
		title: replace(card.title),
		lead: replace(card.lead),
		aside: replace(card.aside),
		status: replace(card.status),
	};
	return { lines: layoutCard(safe, findGlyph), missing: [...missing] };
}

/**
 * Returns what draws the images of cards, with all that they share drawn but once: its picture holds until the next is drawn.
 * `startDrawing` has to come before.
 */
export function createCardPress(findGlyph: FindGlyph): (lines: readonly PlacedLine[]) => Picture {
	const furniture = drawSvg(FURNITURE, CARD.width, CARD.height);
	const findPicture = createGlyphCache(findGlyph);
	const card: Picture = { ...furniture, colours: new Uint8Array(furniture.colours.length) };
	return (lines) => {
		card.colours.set(furniture.colours);
		for (const line of lines) drawLine(card, line, findPicture);
		return card;
	};
}
