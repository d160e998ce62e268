import { UnreadableFile } from '../unreadable-file.ts';

/** An image that browsers show, without what tells of its making. */
export interface Image {
	extension: 'png' | 'jpg' | 'gif';
	/** In pixels, as it is shown. */
	width: number;
	height: number;
	bytes: Uint8Array;
}

/** Largest image, in bytes. */
export const BYTES_LIMIT = 8 * 1024 * 1024;
/** Most pixels: four pages of A4 at 300 dots an inch. */
const PIXELS_LIMIT = 36_000_000;
/** Longest side, in pixels; browsers show none beyond. */
const SIDE_LIMIT = 16_384;
/** Most bytes that pixels take before they are compressed. */
const RAW_LIMIT = 256 * 1024 * 1024;

export const damaged = (reason: string) => new UnreadableFile('image-damaged', { reason });

/** Throws for an image that is nothing, or larger than a page asks for; `raw` is what its pixels take in memory. */
export function judgeSize(width: number, height: number, raw = 0): void {
	if (width === 0 || height === 0) throw damaged('it has no pixels');
	if (Math.max(width, height) > SIDE_LIMIT || width * height > PIXELS_LIMIT || raw > RAW_LIMIT) {
		const found = `${String(width)} × ${String(height)} pixels`;
		throw new UnreadableFile('image-large', { found, expected: `${String(PIXELS_LIMIT)} pixels` });
	}
}

/** Throws for an image of too many bytes. */
export function judgeBytes({ length }: Uint8Array): void {
	if (length <= BYTES_LIMIT) return;
	const [found, expected] = [length, BYTES_LIMIT].map((bytes) => `${String(bytes)} bytes`);
	throw new UnreadableFile('image-large', { found: found ?? '', expected: expected ?? '' });
}
