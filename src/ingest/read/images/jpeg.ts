import { damaged, type Image, judgeSize } from './image.ts';

const [SOI, EOI, SOS, COM, APP0, APP1, APP2, APP14, APP15] = [
	0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xe1, 0xe2, 0xee, 0xef,
];
/** Markers that nothing stands behind. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Markers with the size of the image: C0 to CF but for tables of codes. */
const hasSize = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

export const isJpeg = (bytes: Uint8Array) =>
	bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;

/** Returns how an image is turned when it is shown, 1 to 8, from the segment of Exif; 1 where nothing says so. */
function readOrientation(segment: Buffer): number {
	if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return 1;
	const tiff = segment.subarray(6);
	try {
		const isLittle = tiff.toString('latin1', 0, 2) === 'II';
		const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
		const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
		const count = short(start);
		for (let index = 0; index < count; index += 1) {
			const at = start + 2 + index * 12;
			if (short(at) === 0x0112) {
				const value = short(at + 8);
				return value >= 1 && value <= 8 ? value : 1;
			}
		}
	} catch {
		// What points out of the segment says nothing.
	}
	return 1;
}

/** Returns a segment of Exif that says nothing but how the image is turned. */
function writeOrientation(orientation: number): Buffer {
	const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
	tiff.writeUInt16BE(orientation, 18);
	const head = Buffer.from('ffe1000045786966' + '0000', 'hex');
	head.writeUInt16BE(head.length - 2 + tiff.length, 2);
	return Buffer.concat([head, tiff]);
}

/** Returns what is kept of a segment: of JFIF its head without thumbnail, profiles of colour, what Adobe says of them. */
function keepSegment(marker: number, whole: Buffer): Buffer | null {
	const inside = whole.subarray(4);
	const begins = (name: string) => inside.toString('latin1', 0, name.length) === name;
	if (marker === APP0) {
		if (!begins('JFIF\0') || inside.length < 14) return null;
		const head = Buffer.from(whole.subarray(0, 18));
		head.writeUInt16BE(16, 2);
		head.writeUInt16BE(0, 16);
		return head;
	}
	if (marker === APP2) return begins('ICC_PROFILE\0') ? whole : null;
	if (marker === APP14) return begins('Adobe') ? whole : null;
	return (marker >= APP1 && marker <= APP15) || marker === COM ? null : whole;
}

/** Returns where the next marker stands behind coded pixels. */
function findMarker(bytes: Buffer, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
		const next = bytes[at + 1];
		if (next === undefined) break;
		if (next !== 0 && next !== 0xff && !isBare(next)) return at;
	}
	throw damaged('it is cut off');
}

/** Returns a JPEG without what tells of its making; how it is turned stays. Throws where it is damaged or too large. */
export function readJpeg(given: Uint8Array): Image {
	const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
	const kept: Buffer[] = [];
	let size: { width: number; height: number } | null = null;
	let orientation = 1;
	let hasPixels = false;
	let at = 2;
	for (;;) {
		if (bytes[at] !== 0xff) throw damaged('what stands in it is no JPEG');
		while (bytes[at + 1] === 0xff) at += 1;
		const marker = bytes[at + 1];
		if (marker === undefined) throw damaged('it is cut off');
		if (marker === EOI) break;
		if (isBare(marker)) {
			at += 2;
			continue;
		}
		if (at + 4 > bytes.length) throw damaged('it is cut off');
		const end = at + 2 + bytes.readUInt16BE(at + 2);
		if (end > bytes.length || end < at + 4) throw damaged('it is cut off');
		const whole = bytes.subarray(at, end);
		if (hasSize(marker)) {
			if (size !== null || whole.length < 9) throw damaged('its header is none');
			size = { width: whole.readUInt16BE(7), height: whole.readUInt16BE(5) };
			judgeSize(size.width, size.height);
		}
		if (marker === APP1) orientation = Math.max(orientation, readOrientation(whole.subarray(4)));
		const own = keepSegment(marker, whole);
		if (own !== null) kept.push(own);
		at = end;
		if (marker !== SOS) continue;
		if (size === null) throw damaged('its header is none');
		hasPixels = true;
		at = findMarker(bytes, end);
		kept.push(bytes.subarray(end, at));
	}
	if (size === null || !hasPixels) throw damaged('it has no pixels');
	const { width, height } = size;
	const isTurned = orientation > 4;
	return {
		extension: 'jpg',
		width: isTurned ? height : width,
		height: isTurned ? width : height,
		bytes: Buffer.concat([
			Buffer.from([0xff, SOI]),
			...(orientation === 1 ? [] : [writeOrientation(orientation)]),
			...kept,
			Buffer.from([0xff, EOI]),
		]),
	};
}
