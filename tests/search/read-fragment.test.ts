import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFragmentUrl } from '../../src/search/index/read-fragment.ts';
import { addSignature } from '../../src/search/pagefind/signature.ts';

/** Returns a fragment as Pagefind writes it, its fields in an order. */
function pack(fields: Record<string, unknown>): Uint8Array {
	return gzipSync(addSignature(new TextEncoder().encode(JSON.stringify(fields))), { level: 9 });
}

/** So many different characters, that the table of codes alone is longer than what is read first. */
const manifold = Array.from({ length: 20_000 }, (_, at) =>
	String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
).join('');

test.each([
	['a text shorter than what is read', pack({ url: '0', content: '' }), 0],
	['a long text', pack({ url: '1234567', content: '社会对话'.repeat(5000) }), 1_234_567],
	['a text of many characters', pack({ url: '31', content: manifold }), 31],
	['a text that reads like a fragment', pack({ url: '7', content: '{"url":"8"' }), 7],
	['fields in another order', pack({ content: '{"url":"8",', url: '9' }), 9],
	['other fields, and the URL far behind', pack({ content: manifold, url: '41' }), 41],
])('reads the URL of %s', (_, fragment, url) => {
	expect(readFragmentUrl(fragment)).toBe(url);
});

test('reads no URL from half a number', () => {
	const stored = gzipSync(
		addSignature(new TextEncoder().encode(`{"url":"${'1'.repeat(15)}","content":""}`)),
		{ level: 0 },
	);
	for (let length = 0; length < stored.length; length += 1) {
		const cut = stored.subarray(0, length);
		const known = gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
		if (known.includes('1"')) expect(readFragmentUrl(cut)).toBe(111_111_111_111_111);
		else expect(() => readFragmentUrl(cut)).toThrow();
	}
});

test('takes no file for a fragment that Pagefind did not sign', () => {
	expect(() => readFragmentUrl(gzipSync('{"url":"3"}'))).toThrow('another signature');
});
