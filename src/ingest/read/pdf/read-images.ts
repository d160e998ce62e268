import { ImageKind, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ImageMark } from '../../../model/document.ts';
import { type Image, PIXELS_LIMIT } from '../images/image.ts';
import { writePng } from '../images/png.ts';
import { markImage } from '../images/read-image.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { findJpeg } from './jpeg-streams.ts';
import { isLarge } from './judge-pages.ts';
import type { Box } from './matrix.ts';
import { open } from './open-pdf.ts';
import type { PageContent, PlacedImage } from './page-content.ts';
import { readPage } from './read-page.ts';

/** Most images of a file that are decoded. */
const IMAGES_LIMIT = 200;

/** An image that is decoded, with its place on the page. */
export interface ReadPdfImage {
	page: number;
	box: Box;
	mark: ImageMark;
	bytes: Uint8Array;
}

/** Pixels as pdf.js gives them. */
interface Decoded {
	width: number;
	height: number;
	kind: number;
	data: Uint8Array | Uint8ClampedArray;
	/** The object that holds it, as 7R; undefined for one that stands in the page itself. */
	ref?: string;
}

/** Returns an image that a page paints; null where it could not be decoded. */
async function findDecoded(
	{ objs, commonObjs }: PDFPageProxy,
	name: string,
): Promise<Decoded | null> {
	// What many pages paint is kept for all of them.
	const store = name.startsWith('g_') ? commonObjs : objs;
	// It may be decoded only after the page has told that it paints it.
	const found = await new Promise<Partial<Decoded> | null>((resolve) => {
		store.get(name, resolve);
	});
	return found?.data === undefined ? null : (found as Decoded);
}

/** Returns black and white pixels, eight to a byte, as three bytes each. */
function spreadBits({ width, height, data }: Decoded): Uint8Array {
	const stride = Math.ceil(width / 8);
	const pixels = new Uint8Array(width * height * 3);
	for (let row = 0; row < height; row += 1) {
		for (let column = 0; column < width; column += 1) {
			const bit = (data[row * stride + (column >> 3)] ?? 0) & (0x80 >> (column & 7));
			if (bit !== 0) pixels.fill(255, (row * width + column) * 3, (row * width + column + 1) * 3);
		}
	}
	return pixels;
}

function encode(decoded: Decoded): Image {
	const pixels = new Uint8Array(decoded.data.buffer, decoded.data.byteOffset, decoded.data.length);
	switch (decoded.kind) {
		case ImageKind.RGBA_32BPP:
			return writePng(decoded, pixels, 4);
		case ImageKind.RGB_24BPP:
			return writePng(decoded, pixels, 3);
		default:
			return writePng(decoded, spreadBits(decoded), 3);
	}
}

async function readOne(
	bytes: Uint8Array,
	page: PDFPageProxy,
	{ name, isWhole, ...box }: PlacedImage,
): Promise<ReadPdfImage | null> {
	// What is cut off or turned would be published as nobody sees it.
	const decoded = name === null || !isWhole ? null : await findDecoded(page, name);
	if (decoded === null) return null;
	try {
		const image = findJpeg(bytes, decoded.ref ?? '', decoded) ?? encode(decoded);
		return { page: page.pageNumber, box, ...markImage(image) };
	} catch (error) {
		if (error instanceof UnreadableFile) return null;
		throw error;
	}
}

/**
 * Returns the images of pages that are more than an ornament: a JPEG as it is, others as PNG. Those that are cut off or
 * turned, have too many pixels, or are of a kind that is not decoded, are not among them.
 */
export async function readPdfImages(
	bytes: Uint8Array,
	pages: readonly PageContent[],
): Promise<ReadPdfImage[]> {
	const concerned = pages.filter((page) => page.images.some((image) => isLarge(image, page)));
	if (concerned.length === 0) return [];
	const document = await open(bytes, PIXELS_LIMIT);
	const found: ReadPdfImage[] = [];
	try {
		for (const { number } of concerned) {
			const page = await document.getPage(number);
			const content = await readPage(page, number);
			for (const image of content.images.filter((one) => isLarge(one, content))) {
				const read = found.length < IMAGES_LIMIT ? await readOne(bytes, page, image) : null;
				if (read !== null) found.push(read);
			}
			page.cleanup();
		}
		return found;
	} finally {
		await document.loadingTask.destroy();
	}
}
