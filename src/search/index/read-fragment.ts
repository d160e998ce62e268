import { constants, gunzipSync } from 'node:zlib';
import { dropSignature } from '../pagefind/signature.ts';

/** Compressed bytes of a fragment that its URL is in, and how many bytes are unpacked at a time. */
const HEAD = { bytes: 256, chunkSize: 1024 };

/** What Pagefind writes first, before the text, which is nearly all of a fragment. */
const FIRST = /^\{"url":"(?<url>\d+)"/u;

/** Returns the beginning of a file that Pagefind wrote, as far as some compressed bytes give it. */
function readHead(fragment: Uint8Array): string {
	const bytes = gunzipSync(fragment.subarray(0, HEAD.bytes), {
		chunkSize: HEAD.chunkSize,
		// Cut off in the middle is no error.
		finishFlush: constants.Z_SYNC_FLUSH,
	});
	return bytes.length === 0 ? '' : new TextDecoder().decode(dropSignature(bytes));
}

function readWhole(fragment: Uint8Array): string {
	const text = new TextDecoder().decode(dropSignature(gunzipSync(fragment)));
	return (JSON.parse(text) as { url: string }).url;
}

/**
 * Returns the number that was given to Pagefind as the URL of a record, by its fragment. Unpacking whole fragments
 * would take longer than all that is done with them.
 */
export function readFragmentUrl(fragment: Uint8Array): number {
	const url = FIRST.exec(readHead(fragment))?.groups?.['url'];
	return Number(url ?? readWhole(fragment));
}
