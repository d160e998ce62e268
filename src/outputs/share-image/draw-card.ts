import { CARD, COLOURS } from './card-look.ts';
import { type FindGlyph, MISSING, replaceMissing } from './glyph.ts';
import { layoutCard, type PlacedLine } from './layout-card.ts';
import type { ShareCard } from './share-card.ts';

/** The mark of src/styles/bar.css on its grid of 24, and the rules over and under the title. */
const FURNITURE = `
<rect width="100%" height="100%" fill="${COLOURS.paper}"/>
<g transform="translate(88 78) scale(1.625)" fill="none" stroke="${COLOURS.accent}">
<path d="M1.25 1.25h21.5v21.5H1.25z" stroke-width="1.5"/>
<path d="M5 6.5h2M10 6.5h9M10 12h9M10 17.5h5.5" stroke-width="2"/>
</g>
<path d="M88 148h1024" stroke="${COLOURS.line}" stroke-width="2"/>
<path d="M88 516h1024" stroke="${COLOURS.ink}" stroke-width="4"/>`;

const GRID = 1000;

function drawLine({ text, x, y, size, weight, tone }: PlacedLine, findGlyph: FindGlyph): string {
	let left = 0;
	const paths = [...text].map((character) => {
		const glyph = findGlyph(character, weight);
		if (glyph === null) return '';
		const path =
			glyph.path === '' ? '' : `<path transform="translate(${String(left)} 0)" d="${glyph.path}"/>`;
		left += Math.round(glyph.advance * GRID);
		return path;
	});
	const scale = size / GRID;
	const place = `translate(${String(x)} ${String(y)}) scale(${String(scale)} ${String(-scale)})`;
	return `<g transform="${place}" fill="${COLOURS[tone]}">${paths.join('')}</g>`;
}

/** Returns an image as SVG in which every character is a path: no program that draws it needs the font. */
function drawCard(lines: readonly PlacedLine[], findGlyph: FindGlyph): string {
	const size = `width="${String(CARD.width)}" height="${String(CARD.height)}"`;
	const text = lines.map((line) => drawLine(line, findGlyph)).join('\n');
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${FURNITURE}\n${text}\n</svg>\n`;
}

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
