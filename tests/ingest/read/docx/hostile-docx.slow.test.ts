import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFormat } from '../../../../src/ingest/read/formats.ts';
import { cell, docx, docxFiles, inList, p, row, styled, table } from './make-docx.ts';

/** Returns the first finding of a file: its rule and its words. */
function refuse(bytes: Uint8Array): string {
	const { value, findings } = readFormat(bytes, {});
	const [first] = findings;
	const prefix = value === null ? '' : 'read, with ';
	return `${prefix}${first === undefined ? 'nothing' : `${first.rule}: ${first.message}`}`;
}

const zip = (files: Record<string, Uint8Array>) =>
	zipSync(files, { level: 6, mtime: '2020-01-01' });
const DOCUMENT = 'word/document.xml';
const GOOD = docx(p('一'));

/** Returns a copy of a file with bytes put at the first place of a signature, `at` bytes behind it. */
function patch(bytes: Uint8Array, signature: number, at: number, values: readonly number[]) {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let index = copy.length - 4; index >= 0; index -= 1) {
		if (view.getUint32(index, true) !== signature) continue;
		copy.set(values, index + at);
		return copy;
	}
	throw new Error('There is no such signature.');
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;

function ole(...names: string[]): Uint8Array {
	const text = Buffer.from(names.join('\0'), 'utf16le');
	return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...text]);
}

/** A file whose text, the last part of it, unpacks to zeros. */
const bomb = (size: number) =>
	zip({ ...docxFiles('', { files: { [DOCUMENT]: null } }), [DOCUMENT]: new Uint8Array(size) });
const xml = (head: string, body: string) =>
	docx('', {
		files: {
			[DOCUMENT]: `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		},
	});
const LAUGHS = `<!DOCTYPE w [<!ENTITY a "哈哈">${Array.from({ length: 20 }, (_, index) => `<!ENTITY a${String(index)} "${`&a${index === 0 ? '' : String(index - 1)};`.repeat(10)}">`).join('')}]>`;
const nest = (depth: number): string =>
	`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

describe('a file that is none of Word, or damaged', () => {
	test.each([
		['an old Word file', ole('Root Entry', 'WordDocument'), /^word-old: .*\(\.doc\)/u],
		['another old Office file', ole('Root Entry', 'Workbook'), /^word-old: This is an old Office/u],
		['an encrypted file', ole('Root Entry', 'EncryptedPackage'), /^word-encrypted/u],
		['a zip with a password', patch(GOOD, ENTRY, 8, [1]), /^word-encrypted/u],
		['a zip of other files', zip({ 'a.txt': strToU8('a') }), /^word-other: .*ZIP archive/u],
		[
			'an OpenDocument file',
			zip({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
			/^word-other: .*OpenDocument/u,
		],
		[
			'an Excel file',
			docx(p('一'), {
				mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
			}),
			/^word-other: This is an Excel file/u,
		],
		['a wrong content type', docx(p('一'), { mainType: 'text/html' }), /^word-type: .*text\/html/u],
		['no text', docx('', { files: { [DOCUMENT]: null } }), /^word-part-missing: .*document/u],
		['no relations', docx('', { files: { '_rels/.rels': null } }), /^word-part-missing: .*rels/u],
		[
			'a text without body',
			docx('', { files: { [DOCUMENT]: '<w/>' } }),
			/^word-part-missing: .*body/u,
		],
		['cut off in the middle', GOOD.slice(0, GOOD.length / 2), /^word-zip: .*cut off/u],
		['only its first bytes', GOOD.slice(0, 4), /^word-zip/u],
		[
			'a list of parts that is damaged',
			patch(GOOD, ENTRY, 28, [0xff, 0xff]),
			/^word-zip: .*damaged/u,
		],
		['a list of parts elsewhere', patch(GOOD, END, 16, [0xff, 0xff, 0xff, 0x7f]), /^word-zip/u],
		['a part that is damaged', patch(GOOD, ENTRY, 16, [1, 2, 3, 4]), /^word-zip: .*is damaged/u],
		['XML that does not close', docx('<w:p>'), /^word-xml: .*document\.xml/u],
		[
			'bytes that are no text',
			docx('', { files: { [DOCUMENT]: Uint8Array.of(0x3c, 0xff, 0x41) } }),
			/^word-xml/u,
		],
	])('%s', (_, bytes, expected) => {
		expect(refuse(bytes)).toMatch(expected);
	});
});

describe('a file that means harm', () => {
	test.each([
		[
			'a part that leads out of the file',
			zip({ ...docxFiles(p('一')), '../../etc/x': strToU8('x') }),
			/^word-zip: .*leads elsewhere/u,
		],
		[
			'a part with the path of another system',
			zip({ ...docxFiles(p('一')), 'C:\\x': strToU8('x') }),
			/^word-zip: .*leads elsewhere/u,
		],
		[
			'two parts of one name',
			zip({ ...docxFiles(p('一')), 'Word/Document.xml': strToU8('x') }),
			/^word-zip: .*two parts/u,
		],
		[
			'thousands of parts',
			zip({
				...docxFiles(p('一')),
				...Object.fromEntries(
					Array.from({ length: 5000 }, (_, index) => [`x/${String(index)}`, strToU8('')]),
				),
			}),
			/^word-zip: .*parts, expected at most/u,
		],
		['a bomb that says so', bomb(64 * 1024 * 1024), /^word-zip: .*expected at most/u],
		[
			'a bomb that says that it is small',
			patch(bomb(40 * 1024 * 1024), ENTRY, 24, [0xff, 0, 0, 0]),
			/^word-zip: .*larger than it says/u,
		],
		['entities in entities', xml(LAUGHS, p('&a19;')), /^word-xml: .*document type/u],
		[
			'an entity from elsewhere',
			xml('<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>', p('&a;')),
			/^word-xml: .*document type/u,
		],
		[
			'an entity that nobody declares',
			xml('', '<w:p><w:r><w:t>&a;</w:t></w:r></w:p>'),
			/^word-xml/u,
		],
		['10,000 tables in each other', docx(nest(10_000)), /^word-xml: .*nest deeper/u],
		['50 tables in each other', docx(nest(50)), /^word-nesting/u],
		[
			'a cell that holds 30 tables in each other',
			docx(table(row([cell(nest(30)), cell('1')]))),
			/^word-nesting/u,
		],
	])('%s is refused', (_, bytes, expected) => {
		expect(refuse(bytes)).toMatch(expected);
	});
});

test('hundreds of thousands of tracked changes are counted, and some of them told', () => {
	const change = '<w:ins w:id="1"><w:r><w:t>一</w:t></w:r></w:ins>';
	const { findings } = readFormat(docx(`<w:p>${change.repeat(200_000)}</w:p>`), {});
	expect(findings.map(({ rule }) => rule).slice(0, 2)).toEqual([
		'word-changes',
		'word-change-open',
	]);
	expect(findings[0]?.message).toContain('200000 of them');
	expect(findings).toHaveLength(21);
});

describe('a file that goes round in rings is read', () => {
	const style = (id: string, based: string, more = '') =>
		`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${based}"/><w:pPr>${more}</w:pPr></w:style>`;
	test.each([
		[
			'styles that are based on each other',
			docx(p('一', styled('A')), { styles: style('A', 'B') + style('B', 'A') }),
		],
		[
			'a style that is based on itself',
			docx(p('一', styled('A')), { styles: style('A', 'A', inList(1)) }),
		],
		[
			'styles in a long row',
			docx(p('一', styled('S0')), {
				styles: Array.from({ length: 5000 }, (_, index) =>
					style(`S${String(index)}`, `S${String(index + 1)}`),
				).join(''),
			}),
		],
		[
			'definitions of lists that name each other',
			docx(p('一', inList(1)), {
				styles:
					'<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="numbering" w:styleId="M"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
				numbering:
					'<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="M"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
			}),
		],
		[
			'a note whose mark stands in itself',
			docx(p('<w:r><w:t>一</w:t><w:footnoteReference w:id="1"/></w:r>'), {
				footnotes: `<w:footnote w:id="1">${p('<w:r><w:t>注</w:t><w:footnoteReference w:id="1"/></w:r>')}</w:footnote>`,
			}),
		],
		[
			'numbers out of all bounds',
			docx(p('一', inList(1, 99)), {
				numbering:
					'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="999999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%2%3"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
			}),
		],
		['no styles, lists or settings', docx(p('一', styled('X') + inList(7)))],
	])('%s', (_, bytes) => {
		expect(readFormat(bytes, {}).value?.lines[0]?.text).toMatch(/^一/u);
	});

	test('a span of a million columns is one that Word can have', () => {
		const body = table(row([cell('一', '<w:gridSpan w:val="99999999"/>'), cell('二')]));
		expect(readFormat(docx(body), {}).value?.lines[0]?.cells?.[0]?.columns).toBe(1024);
	});

	test('both editions of the standard are read', () => {
		const files = docxFiles(p('一'));
		const strict = Object.fromEntries(
			Object.entries(files).map(([name, bytes]) => [
				name,
				strToU8(
					new TextDecoder()
						.decode(bytes)
						.replaceAll(
							'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
							'http://purl.oclc.org/ooxml/wordprocessingml/main',
						)
						.replaceAll(
							'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
							'http://purl.oclc.org/ooxml/officeDocument/relationships',
						),
				),
			]),
		);
		expect(readFormat(zip(strict), {}).value?.lines.map(({ text }) => text)).toEqual(['一']);
	});

	test('parts in UTF-16', () => {
		const text = new TextDecoder().decode(docxFiles(p('一'))[DOCUMENT]).replace('UTF-8', 'UTF-16');
		const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
		expect(readFormat(docx('', { files: { [DOCUMENT]: bytes } }), {}).value?.lines).toHaveLength(1);
	});
});
