import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../scripts/ingest/decode.ts';

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
		[bytesOf([0xff]), 1, 'a byte that UTF-8 never uses'],
		[bytesOf('第一行\n第二行', [0xc0, 0x80], '\n第三行'), 2, 'an overlong form of NUL'],
		[bytesOf('a\nb\nc', [0xe5, 0xaf]), 3, 'a character cut off at the end of the file'],
		[bytesOf('a\n', [0xe5], '\nb'), 2, 'a character cut off at the end of its line'],
		[bytesOf('a\r\nb\r\n', [0xb5, 0xbc]), 3, 'GBK after lines that end with CR LF'],
		[bytesOf('a\n', [0xed, 0xa0, 0x80]), 2, 'half of a surrogate pair'],
		[bytesOf('a\n', [0xff], '\n', [0xfe]), 2, 'the first of two such lines'],
	])('%# are an error at line %i: %s', (bytes, line) => {
		expect(decodeSource(bytes)).toEqual({
			value: '',
			findings: [
				{
					rule: 'source-encoding',
					severity: 'error',
					line,
					message: 'This line holds bytes that are not UTF-8.',
					hint: 'Save the file as UTF-8 and add it again.',
				},
			],
		});
	});
});
