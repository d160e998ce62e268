/** Text at a place of a page, in points from the upper left corner. */
export interface Show {
	text: string;
	x: number;
	y: number;
	size?: number;
	bold?: boolean;
	/** Space between characters, in points. */
	spread?: number;
	/** As PDF writes it: 3 paints nothing. */
	mode?: number;
	/** Red, green, blue, from 0 to 1. */
	color?: readonly [number, number, number];
	/** Runs from bottom to top. */
	turned?: boolean;
}

/** A straight line. */
export interface Line {
	line: readonly [x: number, y: number, x2: number, y2: number];
}

/** An image of 3 × 2 pixels, red, in a rectangle. */
export interface Picture {
	picture: readonly [x: number, y: number, width: number, height: number];
	/** Turned by a right angle. */
	turned?: boolean;
	/** Cut off on the right at this x. */
	cut?: number;
}

/** A disc round a point, filled, as browsers draw bullets; open: its outline alone. */
export interface Disc {
	disc: readonly [x: number, y: number, radius: number];
	open?: boolean;
}

export type Mark = Show | Line | Picture | Disc | { image: true };

const HEIGHT = 842;
const CHINESE = /[^\0-\u00FF\u2013\u2022]/u;

const hex = (text: string) =>
	[...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

/** Returns text in strings of one font each, as a PDF shows it; bytes above ASCII by their octal codes. */
function showRuns(text: string, bold: boolean, size: number): string {
	const runs = text.match(/[^\0-\u00FF\u2013\u2022]+|[\0-\u00FF\u2013\u2022]+/gu) ?? [];
	return runs
		.map((run) => {
			if (CHINESE.test(run)) return `/C ${String(size)} Tf <${hex(run)}> Tj`;
			const latin = run.replaceAll('\u2022', '\u0095').replaceAll('\u2013', '\u0096');
			return `/${bold ? 'B' : 'L'} ${String(size)} Tf <${[...latin]
				.map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0'))
				.join('')}> Tj`;
		})
		.join(' ');
}

/** Returns four curves round a point; a circle closely enough. */
function printDisc({ disc: [x, y, radius], open = false }: Disc): string {
	const middle = HEIGHT - y;
	const bend = radius * 0.552;
	const at = (...shifts: (readonly [number, number])[]) =>
		shifts.map(([right, up]) => `${String(x + right)} ${String(middle + up)}`).join(' ');
	return [
		`${at([radius, 0])} m`,
		`${at([radius, bend], [bend, radius], [0, radius])} c`,
		`${at([-bend, radius], [-radius, bend], [-radius, 0])} c`,
		`${at([-radius, -bend], [-bend, -radius], [0, -radius])} c`,
		`${at([bend, -radius], [radius, -bend], [radius, 0])} c h ${open ? 'S' : 'f'}`,
	].join(' ');
}

function printMark(mark: Mark): string {
	if ('disc' in mark) return printDisc(mark);
	if ('image' in mark) return 'q 500 0 0 700 40 60 cm /I Do Q';
	if ('picture' in mark) {
		const [x, y, width, height] = mark.picture;
		const bottom = HEIGHT - y - height;
		const cut = mark.cut === undefined ? '' : `0 0 ${String(mark.cut)} ${String(HEIGHT)} re W n `;
		const matrix =
			mark.turned === true
				? `0 ${String(height)} ${String(-width)} 0 ${String(x + width)} ${String(bottom)}`
				: `${String(width)} 0 0 ${String(height)} ${String(x)} ${String(bottom)}`;
		return `q ${cut}${matrix} cm /P Do Q`;
	}
	if ('line' in mark) {
		const [x, y, x2, y2] = mark.line;
		return `${String(x)} ${String(HEIGHT - y)} m ${String(x2)} ${String(HEIGHT - y2)} l S`;
	}
	const { text, x, y, size = 10, bold = false, spread = 0, mode = 0, color = [0, 0, 0] } = mark;
	const turn = mark.turned === true ? '0 1 -1 0' : '1 0 0 1';
	// Chinese has no bold of its own here: its outline is drawn too.
	const painting = bold && CHINESE.test(text) ? 2 : mode;
	return `BT ${color.join(' ')} rg ${String(painting)} Tr ${String(spread)} Tc ${turn} ${String(x)} ${String(HEIGHT - y)} Tm ${showRuns(text, bold, size)} ET`;
}

const RED = `/Width 3 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /ASCIIHexDecode /Length 37 >>\nstream\n${'FF0000'.repeat(6)}>`;

/** Returns a JPEG of 3 × 2 pixels as the picture of a file; `more` is what its dictionary says besides. */
export const holdJpeg = (jpeg: Uint8Array, more = '/ColorSpace /DeviceRGB') =>
	`/Width 3 /Height 2 ${more} /BitsPerComponent 8 /Filter /DCTDecode /Length ${String(jpeg.length)} >>\nstream\n${Buffer.from(jpeg).toString('latin1')}`;

/** Returns a PDF of pages of A4; its fonts are those that every reader has. */
export function makePdf(
	pages: readonly (readonly Mark[])[],
	trailer = '',
	picture = RED,
): Uint8Array {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, index) => `${String(8 + index * 2)} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
		'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>',
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
		'<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
		...pages.flatMap((marks, index) => {
			const content = `0.5 w ${marks.map(printMark).join('\n')}`;
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${String(HEIGHT)}] /Resources << /Font << /C 3 0 R /L 5 0 R /B 6 0 R >> /XObject << /I 7 0 R /P ${String(8 + pages.length * 2)} 0 R >> >> /Contents ${String(9 + index * 2)} 0 R >>`,
				`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
			];
		}),
		`<< /Type /XObject /Subtype /Image ${picture}\nendstream`,
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const size = String(objects.length + 1);
	file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}

/** Returns rows of text under each other, broken after so many characters, the first set in. */
export function paragraph(
	text: string,
	{
		x = 72,
		y,
		width = 40,
		indent = 0,
		label = '',
		size = 10,
		leading = 15,
	}: {
		x?: number;
		y: number;
		width?: number;
		indent?: number;
		label?: string;
		size?: number;
		leading?: number;
	},
): Show[] {
	const characters = [...text];
	const rows: Show[] = label === '' ? [] : [{ text: label, x: x - 28, y, size }];
	let line = y;
	let room = width - indent;
	let left = x + indent * size;
	while (characters.length > 0) {
		rows.push({ text: characters.splice(0, room).join(''), x: left, y: line, size });
		line += leading;
		room = width;
		left = x;
	}
	return rows;
}
