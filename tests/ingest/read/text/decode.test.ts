import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../../../src/ingest/read/text/decode.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...parts: (string | number[])[]) =>
	new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part)));

describe('bytes that are UTF-8', () => {
	test.each([
		['', '', 'an empty file'],
		['理 事 会\n', '理 事 会\n', 'Chinese'],
		['¹ 见文件𠮷。', '¹ 见文件𠮷。', 'a character of four bytes'],
		['\uFEFF导言', '导言', 'the byte order mark at the start is no text'],
		['\uFEFF\uFEFF导言', '\uFEFF导言', 'only one mark opens a file'],
		['导\uFEFF言', '导\uFEFF言', 'a mark elsewhere is a character of the text'],
		['a\r\nb\rc', 'a\r\nb\rc', 'line ends are left as they are'],
		['�', '�', 'a replacement character that was printed is UTF-8 too'],
	])('%j is read as %j: %s', (text, expected) => {
		expect(decodeSource(encode(text))).toEqual({ value: expected, findings: [] });
	});
});

describe('bytes that are not UTF-8', () => {
	test.each([
		[bytesOf([0xff]), 1, 1, '0xFF', 'a byte that UTF-8 never uses'],
		[bytesOf('第一行\n第二行', [0xc0, 0x80], '\n第三行'), 2, 10, '0xC0', 'an overlong form of NUL'],
		[
			bytesOf('a\nb\n第三行', [0xe5, 0xaf]),
			3,
			11,
			'0xAF',
			'a character cut off at the end of the file',
		],
		[bytesOf('文件\n', [0xe5], '\nb'), 2, 2, '0x0A', 'a character cut off at the end of its line'],
		[bytesOf('理事会\n', [0xed, 0xa0, 0x80]), 2, 2, '0xA0', 'half of a surrogate pair'],
		[bytesOf('文件\n', [0xff], '\n', [0xfe]), 2, 1, '0xFF', 'the first of two such lines'],
		[bytesOf('文\r件\r', [0xff]), 3, 1, '0xFF', 'lines that end with CR'],
	])('%# are an error at line %i, byte %i: %s', (bytes, line, column, byte) => {
		const [finding] = decodeSource(bytes).findings;
		expect(finding).toMatchObject({
			rule: 'source-encoding',
			severity: 'error',
			line,
			message: `Byte ${byte} at byte ${column} of this line cannot stand there in UTF-8.`,
		});
	});
});

/** A paragraph long enough for its characters to be counted; GB18030 is what Node cannot write. */
const TEXT =
	'理事会第三百四十六届会议\n1. 本文件回顾了自理事会上届会议讨论本议题以来联合国发展系统改革的进展情况。\n2. 提请理事会要求总干事考虑其意见。\n';

/** The two-byte characters of GB18030 with their bytes, read off the decoder. */
const GB18030 = new Map<string, number[]>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
	for (let trail = 0x40; trail <= 0xfe; trail += 1) {
		const character = new TextDecoder('gb18030').decode(new Uint8Array([lead, trail]));
		if ([...character].length === 1) GB18030.set(character, [lead, trail]);
	}
}
const encodeGb18030 = (text: string) =>
	new Uint8Array([...text].flatMap((sign) => GB18030.get(sign) ?? [sign.charCodeAt(0)]));

const encodeUtf16 = (text: string, bigEndian = false) => {
	const bytes = Buffer.from(text, 'utf16le');
	return bigEndian ? bytes.swap16() : bytes;
};

describe('other encodings', () => {
	test.each<[Uint8Array, string]>([
		[encodeUtf16(TEXT), 'UTF-16, little end first, no mark'],
		[encodeUtf16(TEXT, true), 'UTF-16, big end first, no mark'],
		[encodeUtf16(`\uFEFF${TEXT}`), 'UTF-16 with its mark'],
		[encodeUtf16(`\uFEFF${TEXT}`, true), 'UTF-16 with its other mark'],
		[encodeGb18030(TEXT), 'GB18030'],
		[new Uint8Array([0x84, 0x31, 0x95, 0x33, ...encodeGb18030(TEXT)]), 'GB18030 with its mark'],
	])('%# are told apart: %s', (bytes) => {
		expect(decodeSource(bytes)).toEqual({ value: TEXT, findings: [] });
	});

	test.each<[Uint8Array, string]>([
		[encodeGb18030('标题'), 'too short to be sure of'],
		[encodeGb18030('联通'), 'the two characters that were once famous for being taken for UTF-8'],
	])('%# are asked about where there is a doubt: %s', (bytes) => {
		expect(decodeSource(bytes).findings).toMatchObject([{ rule: 'source-encoding-uncertain' }]);
	});

	test('what the manifest says settles it', () => {
		expect(decodeSource(encodeGb18030('标题'), 'gb18030').value).toBe('标题');
		expect(decodeSource(encodeUtf16('标题'), 'utf-16le').value).toBe('标题');
	});

	test('what the manifest says is held against the bytes', () => {
		expect(decodeSource(encodeGb18030('标题'), 'utf-8').findings).toMatchObject([
			{ rule: 'source-encoding', line: 1 },
		]);
		expect(decodeSource(encode('\uFEFF标题'), 'utf-16le').findings).toMatchObject([
			{ rule: 'source-encoding-mark' },
		]);
	});

	test('a broken byte of GB18030 is found at its line', () => {
		const bytes = encodeGb18030(`${TEXT.repeat(3)}文`);
		bytes[bytes.length - 1] = 0x20;
		expect(decodeSource(bytes).findings).toMatchObject([
			{ rule: 'source-encoding', line: 10, message: expect.stringContaining('GB18030') as string },
		]);
	});

	test('Big5, which the archive does not read, is called by its name', () => {
		// 我國的工作是在中國的人民中進行的， in Big5, again and again.
		const phrase = [
			0xa7, 0xda, 0xb0, 0xea, 0xaa, 0xba, 0xa4, 0x75, 0xa7, 0x40, 0xac, 0x4f, 0xa6, 0x62, 0xa4,
			0xa4, 0xb0, 0xea, 0xaa, 0xba, 0xa4, 0x48, 0xa5, 0xc1, 0xa1, 0x41,
		];
		const bytes = new Uint8Array(Array.from({ length: 20 }, () => phrase).flat());
		const [finding] = decodeSource(bytes).findings;
		expect(finding?.rule).toMatch(/^source-encoding-(?:unknown|uncertain)$/u);
	});
});
