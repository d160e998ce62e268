import { isPathSlug } from '../../model/addressing/path-id.ts';

/** Largest path that is shared by a URL, in bytes: whoever follows one has not chosen to open so much. */
export const PATH_LIMIT = 256_000;

/** A longer URL is cut off by some programs. */
export const LONG_URL = 8_000;

const PREFIX = 'v1=';
const VERSIONED = /^v\d+=/;
const ALPHABET = /^[\w-]+$/;
/** More than compressed text of the limit can have. */
const LONGEST = 400_000;

/** Parts the name of the file from its text; neither has it. */
const NAMED = '.';

/** The text of a path file, and what the file is called where that is said. */
export type ReadShare =
	{ name?: string; text: string } | { refusal: 'damaged' | 'size' | 'version' };

/** True for a fragment, without `#`, that a path is written in. */
export function isShare(fragment: string): boolean {
	return VERSIONED.test(fragment);
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();

/** Returns what a stream gives, in bytes; null where it is more than the limit, and the rest is not read. */
async function readStream(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
	const reader = stream.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		length += read.value.length;
		if (length > PATH_LIMIT) {
			await reader.cancel();
			return null;
		}
		chunks.push(read.value);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
	const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/**
 * Returns the text of a path file, with its name where that is one that a path can have, as a fragment, without `#`.
 * Throws `RangeError` where it is larger than is read.
 */
export async function formatShare(text: string, name = ''): Promise<string> {
	const bytes = new TextEncoder().encode(text);
	const packed =
		bytes.length > PATH_LIMIT
			? null
			: await readStream(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')));
	if (packed === null) throw new RangeError('The path is too large to be shared.');
	return PREFIX + toBase64Url(packed) + (isPathSlug(name) ? NAMED + name : '');
}

/** Reads a fragment; anything may stand in it, and what would unfold to more than the limit is not unfolded. */
export async function parseShare(fragment: string): Promise<ReadShare> {
	if (!fragment.startsWith(PREFIX)) return { refusal: 'version' };
	const [packed = '', name = '', ...rest] = fragment.slice(PREFIX.length).split(NAMED);
	if (packed.length > LONGEST) return { refusal: 'size' };
	const isNamed = rest.length === 0 && (name === '' || isPathSlug(name));
	if (!ALPHABET.test(packed) || !isNamed) return { refusal: 'damaged' };
	try {
		const stream = streamOf(fromBase64Url(packed));
		const bytes = await readStream(stream.pipeThrough(new DecompressionStream('deflate-raw')));
		if (bytes === null) return { refusal: 'size' };
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return name === '' ? { text } : { name, text };
	} catch {
		return { refusal: 'damaged' };
	}
}
