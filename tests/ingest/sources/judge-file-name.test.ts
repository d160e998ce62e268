import { expect, test } from 'vitest';
import { judgeFileName } from '../../../src/ingest/sources/judge-file-name.ts';

/** 66 characters of three bytes each. */
const LONG = '文'.repeat(66);

test.each([
	['GB.346-INS-8（中文）.txt', 'Chinese, brackets, a hyphen inside'],
	['a b.txt', 'single spaces inside'],
	['console.txt', 'the name of a device is only its beginning'],
	[`${LONG}.c`, '200 bytes, the longest'],
])('%j can be the name of a source: %s', (name) => {
	expect(judgeFileName(name)).toBeNull();
});

test.each([
	['', 'is empty'],
	['a\u0000.txt', 'has a control character or one that is not seen'],
	['a\u200B.txt', 'has a control character or one that is not seen'],
	['../a.txt', 'has a separator of folders'],
	['a\\b.txt', 'has a separator of folders'],
	['.a.txt', 'begins with a point'],
	['-a.txt', 'begins with a hyphen, as an option of a command does'],
	['a  b.txt', 'has white space other than single spaces inside'],
	['a\u3000b.txt', 'has white space other than single spaces inside'],
	['a.txt ', 'has white space other than single spaces inside'],
	['a?.txt', 'has a sign that file names of other systems cannot have'],
	['a.', 'ends with a point'],
	['NUL.txt', 'is a device on other systems'],
	['com1', 'is a device on other systems'],
	['Manifest.yaml', 'is that of the manifest'],
	['e\u0301.txt', 'is not in the normal form NFC'],
	[`${LONG}.tx`, 'has 201 bytes, expected at most 200'],
])('%j cannot: it %s', (name, reason) => {
	expect(judgeFileName(name)).toBe(reason);
});
