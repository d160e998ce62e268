import { writePng } from '../../../../src/ingest/read/images/png.ts';

/** A PNG of one colour. */
export const png = (width = 3, height = 2, red = 255): Uint8Array =>
	writePng(
		{ width, height },
		new Uint8Array(width * height * 3).map((_, at) => (at % 3 === 0 ? red : 0)),
		3,
	).bytes;

/** Made by ImageMagick: `convert -size 3x2 xc:red`. */
export const JPEG = Buffer.from(
	'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQA1j/2Q==',
	'base64',
);
export const GIF = Buffer.from(
	'R0lGODlhAwACAPAAAP8AAAAAACH5BAAAAAAALAAAAAADAAIAAAIChF8AOw==',
	'base64',
);
