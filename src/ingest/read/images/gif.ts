import { damaged, type Image, judgeSize } from './image.ts';

const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b];
const [CONTROL, PLAIN_TEXT, APPLICATION] = [0xf9, 0x01, 0xff];
/** What says how often an animation runs. */
const LOOPS: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

export const isGif = (bytes: Uint8Array) =>
	/^GIF8[79]a$/u.test(String.fromCharCode(...bytes.subarray(0, 6)));

/** Returns how many bytes the table of colours takes that a byte of flags tells. */
const tableSize = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** Returns where blocks end that begin there. */
function skipBlocks(bytes: Buffer, from: number): number {
	let at = from;
	for (;;) {
		const length = bytes[at];
		if (length === undefined) throw damaged('it is cut off');
		at += 1 + length;
		if (length === 0) return at;
	}
}

function isKept(bytes: Buffer, at: number): boolean {
	const label = bytes[at + 1];
	if (label === CONTROL || label === PLAIN_TEXT) return true;
	return label === APPLICATION && LOOPS.has(bytes.toString('latin1', at + 3, at + 14));
}

/** Returns a GIF without comments and what programs put into it. Throws where it is damaged or too large. */
export function readGif(given: Uint8Array): Image {
	const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
	if (bytes.length < 13) throw damaged('it is cut off');
	const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
	judgeSize(width, height);
	let at = 13 + tableSize(bytes[10] ?? 0);
	const kept = [bytes.subarray(0, at)];
	let images = 0;
	for (;;) {
		const kind = bytes[at];
		if (kind === undefined) throw damaged('it is cut off');
		if (kind === TRAILER) break;
		let end: number;
		if (kind === EXTENSION) end = skipBlocks(bytes, at + 2);
		else if (kind === IMAGE) {
			if (at + 10 > bytes.length) throw damaged('it is cut off');
			judgeSize(bytes.readUInt16LE(at + 5), bytes.readUInt16LE(at + 7));
			end = skipBlocks(bytes, at + 11 + tableSize(bytes[at + 9] ?? 0));
			images += 1;
		} else throw damaged('what stands in it is no GIF');
		if (kind === IMAGE || isKept(bytes, at)) kept.push(bytes.subarray(at, end));
		at = end;
	}
	if (images === 0) throw damaged('it has no pixels');
	return {
		extension: 'gif',
		width,
		height,
		bytes: Buffer.concat([...kept, Buffer.from([TRAILER])]),
	};
}
