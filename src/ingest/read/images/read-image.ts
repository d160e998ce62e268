import type { ImageMark } from '../../../model/document.ts';
import { digest } from '../../../keep/digest.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { isGif, readGif } from './gif.ts';
import { type Image, judgeBytes } from './image.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';

/** What browsers show, first; every other kind is named and left. A program in disguise, as SVG can be, is never shown. */
const READERS: readonly {
	owns: (bytes: Uint8Array) => boolean;
	read: (bytes: Uint8Array) => Image;
}[] = [
	{ owns: isPng, read: readPng },
	{ owns: isJpeg, read: readJpeg },
	{ owns: isGif, read: readGif },
];

const OTHERS: readonly { name: string; pattern: RegExp }[] = [
	{ name: 'a metafile of Windows (EMF)', pattern: /^.{40} EMF/su },
	{ name: 'a metafile of Windows (WMF)', pattern: /^\xd7\xcd\xc6\x9a/u },
	{ name: 'a TIFF', pattern: /^(?:II\*\0|MM\0\*)/u },
	{ name: 'a bitmap (BMP)', pattern: /^BM/u },
	{ name: 'a WebP', pattern: /^RIFF.{4}WEBP/su },
	{ name: 'a drawing in SVG', pattern: /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE|svg)/iu },
];

/** Returns the name of a file by what is in it: so that another image never has it, and it may be cached for ever. */
const nameFile = ({ bytes, extension }: Image) => `${digest(bytes).slice(0, 32)}.${extension}`;

/** True for a name of a file that is what its content asks for. */
export const fitsName = (file: string, bytes: Uint8Array) =>
	digest(bytes).slice(0, 32) === file.replace(/\.[a-z]+$/u, '');

/** Returns an image with the mark of a line. Throws `UnreadableFile` where its bytes are too many. */
export function markImage(image: Image): { mark: ImageMark; bytes: Uint8Array } {
	judgeBytes(image.bytes);
	const { width, height, bytes } = image;
	return { mark: { file: nameFile(image), width, height }, bytes };
}

/**
 * Returns an image as the archive keeps it: as it is, without what tells of its making. Throws `UnreadableFile` for a kind
 * that browsers do not show, one that is damaged or whose header lies, and one that is too large.
 */
export function readImage(bytes: Uint8Array): { mark: ImageMark; bytes: Uint8Array } {
	const reader = READERS.find(({ owns }) => owns(bytes));
	if (reader !== undefined) return markImage(reader.read(bytes));
	const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
	const found = OTHERS.find(({ pattern }) => pattern.test(start))?.name ?? 'of no known kind';
	throw new UnreadableFile('image-kind', { found });
}
