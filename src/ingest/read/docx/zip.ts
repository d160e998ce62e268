import { inflateSync } from 'fflate';
import { UnreadableFile } from '../unreadable-file.ts';

/** Largest part, in bytes; the text of the longest paper of the first corpus takes 0.4 MB. */
const PART_LIMIT = 32 * 1024 * 1024;
/** Most parts of a file; a paper has some twenty, and one for each image. */
const PARTS_LIMIT = 4096;
/** Largest sum of all parts, in bytes as the file declares them. */
const SUM_LIMIT = 512 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** A part as the directory of the file lists it. */
interface Entry {
	name: string;
	method: number;
	crc: number;
	compressed: number;
	size: number;
	offset: number;
}

const fail = (reason: string): never => {
	throw new UnreadableFile('word-zip', { reason });
};

function findEnd(view: DataView): number {
	const least = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
	for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1) {
		if (view.getUint32(at, true) === END) return at;
	}
	return fail('its list of parts is missing, so it may be cut off');
}

/** True for a name that leads out of the file, or that systems take for different places. */
const isTrick = (name: string) =>
	name.startsWith('/') ||
	/[\\\0]|^[A-Za-z]:/u.test(name) ||
	name.split('/').some((step) => step === '..' || step === '.');

function readEntry(view: DataView, at: number): { entry: Entry; next: number } {
	if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) {
		fail('its list of parts is damaged');
	}
	const nameLength = view.getUint16(at + 28, true);
	const next =
		at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	if (next > view.byteLength) fail('its list of parts is damaged');
	const bytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength);
	const name = new TextDecoder().decode(bytes);
	const entry = {
		name,
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		compressed: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		offset: view.getUint32(at + 42, true),
	};
	if (isTrick(name)) fail(`the name of its part ${JSON.stringify(name)} leads elsewhere`);
	if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new UnreadableFile('word-encrypted');
	return { entry, next };
}

/** Returns the parts that a file lists. Names that differ in upper and lower case alone are one part to Word. */
function readDirectory(view: DataView): Map<string, Entry> {
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count === 0xffff || at === 0xffffffff) fail('it is of the kind for more than 4 GB');
	if (count > PARTS_LIMIT) {
		fail(`it has ${String(count)} parts, expected at most ${String(PARTS_LIMIT)}`);
	}
	const entries = new Map<string, Entry>();
	let sum = 0;
	for (let index = 0; index < count; index += 1) {
		const { entry, next } = readEntry(view, at);
		at = next;
		if (entry.name.endsWith('/')) continue;
		const key = entry.name.toLowerCase();
		if (entries.has(key)) fail(`it has two parts of the name ${entry.name}`);
		entries.set(key, entry);
		sum += entry.size;
	}
	if (sum > SUM_LIMIT) {
		fail(
			`its parts say that they have ${String(sum)} bytes, expected at most ${String(SUM_LIMIT)}`,
		);
	}
	return entries;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

/** Returns the bytes of a part; they never take more memory than the part declares, and are those that were packed. */
function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
	const { name, offset, size, compressed, method } = entry;
	if (size > PART_LIMIT) {
		const found = `its part ${name} says that it has ${String(size)} bytes`;
		fail(`${found}, expected at most ${String(PART_LIMIT)}`);
	}
	if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) {
		fail(`its part ${name} is not where its list says`);
	}
	const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const from = offset + LOCAL_LENGTH + lengths;
	const packed = bytes.subarray(from, from + compressed);
	if (packed.length !== compressed) fail(`its part ${name} is cut off`);
	if (method !== STORED && method !== DEFLATED) {
		fail(`its part ${name} is packed in a manner that Word does not use`);
	}
	let unpacked = packed;
	if (method === DEFLATED) {
		try {
			// A buffer of the declared size: what unpacks to more stops there, however far it would go.
			unpacked = inflateSync(packed, { out: new Uint8Array(size + 1) });
		} catch {
			fail(`its part ${name} is damaged, or larger than it says`);
		}
	}
	if (unpacked.length !== size || crc32(unpacked) !== entry.crc) {
		fail(`its part ${name} is damaged, or larger than it says`);
	}
	return unpacked;
}

/** The parts of a zip file, unpacked one by one as they are asked for. */
export interface Zip {
	names: readonly string[];
	/** Returns the bytes of a part, or null where there is none of that name. */
	read: (name: string) => Uint8Array | null;
}

/**
 * Opens a zip file. Throws `UnreadableFile` for one that is cut off, encrypted, has too many parts, doubled names or such as
 * lead elsewhere; and, once it is read, for a part that is damaged, too large, or larger than it says.
 */
export function openZip(bytes: Uint8Array): Zip {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = readDirectory(view);
	return {
		names: [...entries.values()].map(({ name }) => name),
		read(name) {
			const entry = entries.get(name.toLowerCase());
			return entry === undefined ? null : unpack(bytes, view, entry);
		},
	};
}
