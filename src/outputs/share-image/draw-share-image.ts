import { drawCard } from './draw-card.ts';
import { type FindGlyph, MISSING, replaceMissing } from './glyph.ts';
import { layoutCard } from './layout-card.ts';
import type { ShareCard } from './share-card.ts';

export interface DrawnCard {
	svg: string;
	/** Characters that the font lacks. The image has the mark of a missing type in their place. */
	missing: string[];
}

const ELLIPSIS = '…';

/** Returns every character that the image of a card may need. */
export function charactersOf(card: ShareCard, siteName: string): string {
	const { kicker, title, lead, aside, status } = card;
	return [kicker, title, lead, aside, status, siteName, MISSING, ELLIPSIS].join('');
}

/** Returns the image of a card as SVG. */
export function drawShareImage(card: ShareCard, findGlyph: FindGlyph): DrawnCard {
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
	return { svg: drawCard(layoutCard(safe, findGlyph), findGlyph), missing: [...missing] };
}
