import type { Rgb } from '../png/encode-png.ts';

/** The light theme of src/styles/tokens.css: a picture has no other. */
export const COLOURS = {
	paper: '#fbfaf7',
	ink: '#1d1c1a',
	soft: '#5f5b53',
	line: '#dcd7cb',
	accent: '#0b4f8a',
} as const;

/** In how many steps each colour rises from the paper at the edge of a character: fifteen, which with the paper fill four bits. */
const STEPS = { ink: 7, soft: 3, line: 1, accent: 4 } as const;

const toRgb = (colour: string): Rgb => {
	const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
	return [part(1), part(3), part(5)];
};

/** Returns the colour that covers the paper by a share of 0 to 1. */
function mix(colour: Rgb, share: number): Rgb {
	const paper = toRgb(COLOURS.paper);
	const part = (at: 0 | 1 | 2) => Math.round(paper[at] + (colour[at] - paper[at]) * share);
	return [part(0), part(1), part(2)];
}

const steps = (colour: Rgb, count: number) =>
	Array.from({ length: count }, (_, index) => mix(colour, (index + 1) / count));

/** The sixteen colours that an image is stored in, the paper first. */
export const PALETTE: readonly Rgb[] = [
	toRgb(COLOURS.paper),
	...steps(toRgb(COLOURS.ink), STEPS.ink),
	...steps(toRgb(COLOURS.soft), STEPS.soft),
	...steps(toRgb(COLOURS.line), STEPS.line),
	...steps(toRgb(COLOURS.accent), STEPS.accent),
];

/** Size of the images, in pixels: what OpenGraph previews are made for. */
export const CARD = { width: 1200, height: 630 } as const;
