import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../png/encode-png.ts';
import { COLOURS } from './card-look.ts';
import { toPalette } from './picture.ts';

let started: Promise<void> | undefined;

/** Makes ready what draws. It has to come before `drawSvg`. */
export async function startDrawing(): Promise<void> {
	const require = createRequire(import.meta.url);
	started ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
	await started;
}

/**
 * Draws the content of an SVG without text on the paper of the images, so many pixels wide and high; the same picture for
 * the same content. It costs a millisecond and four bytes a pixel, which the collector of garbage is slow to take back:
 * what is there often is drawn once.
 */
export function drawSvg(content: string, width: number, height: number): Picture {
	const size = `width="${String(width)}" height="${String(height)}"`;
	const paper = `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`;
	const drawing = new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${content}</svg>`,
		{ font: { loadSystemFonts: false } },
	);
	const image = drawing.render();
	const colours = toPalette(image.pixels);
	image.free();
	drawing.free();
	return { width, height, colours };
}
