import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PALETTE } from './card-colours.ts';
import { encodePng } from './encode-png.ts';

let started: Promise<void> | undefined;

async function start(): Promise<void> {
	const require = createRequire(import.meta.url);
	await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

/** Returns an SVG without text as PNG, in its own size and the colours of the images; the same bytes for the same SVG. */
export async function renderPng(svg: string): Promise<Uint8Array> {
	started ??= start();
	await started;
	const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
	const image = drawing.render();
	const { width, height, pixels } = image;
	const png = encodePng({ width, height, rgba: pixels }, PALETTE);
	image.free();
	drawing.free();
	return png;
}
