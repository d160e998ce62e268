import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { settleFile } from '../../../src/outputs/office/settle-file.ts';

const CORE = (day: string) =>
	`<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`;

const make = (day: string, chance: string) =>
	zipSync(
		{
			'word/_rels/document.xml.rels': strToU8(`<Relationship Id="${chance}"/>`),
			'word/document.xml': strToU8(`<w:hyperlink r:id="${chance}"/><w:t>rId7</w:t>`),
			'docProps/core.xml': strToU8(CORE(day)),
			'[Content_Types].xml': strToU8('<Types/>'),
			'media/a.bin': new Uint8Array([0, 255]),
		},
		{ mtime: new Date(day) },
	);

const read = (file: Uint8Array, path: string) =>
	strFromU8(unzipSync(file)[path] ?? new Uint8Array());

test('two makings of a file are the same to the byte, whenever they were made', () => {
	const first = settleFile(make('2026-11-30T10:00:00Z', 'rIdq8fj2k0vls9dkf02jd8sk'));
	const second = settleFile(make('2027-01-02T03:04:06Z', 'rIdzz-f_2k0vls9dkf02jd8'));
	expect(Buffer.compare(first, second)).toBe(0);
});

test('a name by chance is another one wherever it stands, and names that count are left alone', () => {
	const settled = settleFile(make('2026-11-30T10:00:00Z', 'rIdq8fj2k0vls9dkf02jd8sk'));
	expect(read(settled, 'word/document.xml')).toBe('<w:hyperlink r:id="rIdLink1"/><w:t>rId7</w:t>');
	expect(read(settled, 'word/_rels/document.xml.rels')).toBe('<Relationship Id="rIdLink1"/>');
});

test('the list of types comes first, and what is no text is as it was', () => {
	const settled = settleFile(make('2026-11-30T10:00:00Z', 'rIdq8fj2k0vls9dkf02jd8sk'));
	expect(Object.keys(unzipSync(settled))[0]).toBe('[Content_Types].xml');
	expect(unzipSync(settled)['media/a.bin']).toEqual(new Uint8Array([0, 255]));
});
