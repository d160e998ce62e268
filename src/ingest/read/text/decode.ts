import chardet from 'chardet';
import type { Finding } from '../../../model/document.ts';
import { type Encoding, ENCODINGS } from '../../../model/manifest.ts';
import { findBinaryKind } from './binary-kinds.ts';
import { findBrokenByte, isDamagedUtf8 } from './find-broken-byte.ts';
import { isBinary, isOwnScript, isPlausible } from './weigh-text.ts';
import type { Outcome } from '../line.ts';
import { makeFinding } from '../../rules.ts';

/** Byte order marks and the encoding that each one tells. */
const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
	{ encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** Returns the encoding that a byte order mark tells; null without one. */
function readByteOrderMark(bytes: Uint8Array): Encoding | null {
	const mark = MARKS.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte));
	return mark?.encoding ?? null;
}

/** Returns the text of bytes without its byte order mark; null where a byte cannot stand in the encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
	try {
		const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.startsWith('\uFEFF') ? text.slice(1) : text;
	} catch {
		return null;
	}
}

const NAMES: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16LE',
	'utf-16be': 'UTF-16BE',
	gb18030: 'GB18030',
};

/** Confidence, of 100, that chardet must have in GB18030, and by how much more than in any other encoding. */
const CONFIDENCE = 90;
const LEAD = 10;

const fail = (finding: Finding): Outcome<string> => ({ value: '', findings: [finding] });

/** Decodes bytes whose encoding is known. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): Outcome<string> {
	const value = decodeStrictly(bytes, encoding);
	if (value !== null) return { value, findings: [] };
	const { line, column, byte } = findBrokenByte(bytes, encoding);
	return fail(
		makeFinding('source-encoding', line, { found: byte, column, expected: NAMES[encoding] }),
	);
}

/** True where chardet, which knows how often characters stand in real text, has no doubt about GB18030. */
function isSurelyGb18030(bytes: Uint8Array): boolean {
	const [first, second] = chardet.analyse(bytes);
	if (first?.name !== 'GB18030') return false;
	return first.confidence >= CONFIDENCE && first.confidence - (second?.confidence ?? 0) >= LEAD;
}

/** Returns an encoding that chardet takes the bytes for and that the archive does not read, or null. */
function nameForeign(bytes: Uint8Array): string | null {
	const [first] = chardet.analyse(bytes);
	const foreign = first !== undefined && first.confidence >= 50 && !/^(?:UTF|GB)/u.test(first.name);
	return foreign ? first.name : null;
}

/** Returns the encodings in which bytes are text that could stand in a document. */
function findCandidates(bytes: Uint8Array): { encoding: Encoding; text: string }[] {
	return ENCODINGS.flatMap((encoding) => {
		if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) return [];
		const text = decodeStrictly(bytes, encoding);
		return text !== null && isPlausible(text) ? [{ encoding, text }] : [];
	});
}

/** Decodes bytes of which nothing says how they are encoded; where that is not certain, the finding asks. */
function decodeUnlabelled(bytes: Uint8Array): Outcome<string> {
	const utf8 = decodeStrictly(bytes, 'utf-8');
	// A control character in UTF-8 is reported where it stands; a NUL means that it may be no UTF-8.
	if (utf8 !== null && !utf8.includes('\0') && isOwnScript(utf8))
		return { value: utf8, findings: [] };
	if (utf8 === null && isDamagedUtf8(bytes)) return decodeAs(bytes, 'utf-8');
	const candidates = findCandidates(bytes);
	const [only] = candidates;
	if (candidates.length === 0) {
		if (utf8 !== null && !isBinary(utf8)) return { value: utf8, findings: [] };
		if (bytes.includes(0)) return fail(makeFinding('source-binary', 0, { found: 'binary data' }));
		if (isSurelyGb18030(bytes)) return decodeAs(bytes, 'gb18030');
		const foreign = nameForeign(bytes);
		if (foreign === null) return decodeAs(bytes, 'utf-8');
		return fail(makeFinding('source-encoding-unknown', 0, { found: foreign }));
	}
	const certain = only?.encoding !== 'gb18030' || isSurelyGb18030(bytes);
	if (only !== undefined && candidates.length === 1 && certain) {
		return { value: only.text, findings: [] };
	}
	const names = candidates.map(({ encoding }) => NAMES[encoding]);
	const found = [...names, ...(names.length === 1 ? ['another encoding'] : [])].join(' or ');
	return fail(makeFinding('source-encoding-uncertain', 0, { found }));
}

/**
 * Returns the text of a source file without its byte order mark. The encoding is what the mark says, what the
 * manifest says, or what the bytes leave no doubt about. Bytes that cannot stand in it, doubt and data that is no
 * text are errors.
 */
export function decodeSource(bytes: Uint8Array, declared: Encoding | null = null): Outcome<string> {
	const kind = findBinaryKind(bytes);
	if (kind !== null) return fail(makeFinding('source-binary', 0, { found: kind }));
	const marked = readByteOrderMark(bytes);
	if (marked !== null && declared !== null && marked !== declared) {
		const values = { found: NAMES[marked], expected: NAMES[declared] };
		return fail(makeFinding('source-encoding-mark', 1, values));
	}
	const encoding = marked ?? declared;
	return encoding === null ? decodeUnlabelled(bytes) : decodeAs(bytes, encoding);
}
