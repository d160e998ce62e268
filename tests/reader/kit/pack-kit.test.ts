import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { packKit } from '../../../scripts/kit/pack-kit.ts';

const ENTRIES: [string, Uint8Array][] = [
	['index.html', new TextEncoder().encode('<p>开</p>')],
	['gb/346/ins/8/index.html', new TextEncoder().encode('文'.repeat(5000))],
	['assets/empty.js', new Uint8Array()],
];

/** Returns the fields of the local header of the first entry: see APPNOTE.TXT of PKWARE, 4.3.7. */
const readTime = (zip: Uint8Array) => new DataView(zip.buffer).getUint32(10, true);

const { TZ } = process.env;

afterEach(() => {
	if (TZ === undefined) delete process.env['TZ'];
	else process.env['TZ'] = TZ;
});

describe('packKit', () => {
	test('keeps every file to the byte, in one folder', () => {
		const files = unzipSync(packKit(new Map(ENTRIES)));
		expect(Object.keys(files)).toEqual([
			'gb-archive-kit/assets/empty.js',
			'gb-archive-kit/gb/346/ins/8/index.html',
			'gb-archive-kit/index.html',
		]);
		for (const [path, content] of ENTRIES) {
			expect(files[`gb-archive-kit/${path}`]).toEqual(content);
		}
	});

	test('gives the same bytes for the same files in another order and in another place on earth', () => {
		const zip = packKit(new Map(ENTRIES));
		process.env['TZ'] = 'Pacific/Kiritimati';
		expect(Buffer.compare(packKit(new Map(ENTRIES.toReversed())), zip)).toBe(0);
	});

	test('says 1980-01-01 12:00 of every file', () => {
		expect(readTime(packKit(new Map(ENTRIES)))).toBe((((1 << 5) | 1) << 16) | (12 << 11));
	});
});
