import { zonesOf, type Zone } from '../model/contents.ts';
import type { ArchiveDocument, BodyPart, Field, Footnote } from '../model/document.ts';
import { blocksText, inlineText, paragraphLabel, rowsText, titleText } from '../model/text.ts';
import { formatFindings } from '../model/format-findings.ts';
import type { SourceReading } from './ingest-document.ts';

/** Characters of a text that are shown at its beginning, and at its end. */
const SHOWN = 24;

/** Returns the first and last words of a text on one line. */
function endsOf(text: string): string {
	const plain = text.replaceAll(/\s+/gu, ' ').trim();
	const characters = [...plain];
	if (characters.length <= SHOWN * 2 + 3) return plain;
	return `${characters.slice(0, SHOWN).join('')} … ${characters.slice(-SHOWN).join('')}`;
}

const formatLines = (lines: readonly (readonly [number, number])[]) =>
	lines
		.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
		.join(', ');

/** Returns the lines that carry a text, and the printed pages where they are known: 12, page 3–4. */
function formatPlace({ lines, pages }: Pick<Footnote, 'lines' | 'pages'>): string {
	return pages === undefined
		? formatLines(lines)
		: `${formatLines(lines)}, page ${formatLines([pages])}`;
}

/** Returns what a part is, what it is called, and its text. */
function describePart(part: BodyPart): { name: string; text: string; lines: string } {
	switch (part.type) {
		case 'heading':
			return {
				name: `heading, level ${String(part.level)}`,
				text: inlineText(part.content),
				lines: '',
			};
		case 'paragraph':
			return {
				name: `paragraph ${paragraphLabel(part)}`,
				text: blocksText(part.blocks),
				lines: formatPlace(part),
			};
		case 'text':
			return { name: 'text', text: blocksText(part.blocks), lines: formatPlace(part) };
		case 'table': {
			const columns = Math.max(0, ...part.rows.map((row) => row.length));
			const size = `${String(part.rows.length)} × ${String(columns)}`;
			const text = [inlineText(part.caption), rowsText(part)].filter(Boolean).join(' ');
			return { name: `table, ${size}`, text, lines: formatPlace(part) };
		}
		case 'box':
			return { name: `box “${inlineText(part.title)}”`, text: blocksText(part.blocks), lines: '' };
		case 'figure':
			return { name: 'figure', text: inlineText(part.caption), lines: '' };
	}
}

const row = (place: string, name: string, lines: string, text: string) =>
	`  ${place.padEnd(16)} ${name}${lines === '' ? '' : ` (line ${lines})`}: ${endsOf(text)}`;

const describeNote = (note: Footnote) =>
	row(
		note.fragment,
		note.label === undefined ? `footnote ${String(note.number)}` : `endnote ${note.label}`,
		formatPlace(note),
		inlineText(note.content),
	);

function describeZone({ division, body, footnotes }: Zone): string[] {
	const label =
		division === null
			? []
			: [
					'',
					`  ${division.fragment.padEnd(16)} ${inlineText(division.label)} ${titleText(division.title)}`.trimEnd(),
				];
	const parts = body.flatMap((part) => {
		const { name, text, lines } = describePart(part);
		const items = 'blocks' in part ? part.blocks.filter((block) => block.type === 'item') : [];
		return [
			row(part.fragment, name, lines, text),
			...items.map((item) =>
				row(`  ${item.fragment}`, `item ${item.label}`, '', inlineText(item.content)),
			),
		];
	});
	return [...label, ...parts, ...footnotes.map(describeNote)];
}

const describeField = (name: string, field: Field<string | number> | null) =>
	field === null
		? `  ${name.padEnd(16)} —`
		: `  ${name.padEnd(16)} ${String(field.value)} (${field.origin})`;

function describeDocument(document: ArchiveDocument): string[] {
	const { id, symbol, genre, metadata, front, decisions, apart } = document;
	return [
		`  ${'address'.padEnd(16)} ${id}`,
		`  ${'symbol'.padEnd(16)} ${symbol ?? '—'}`,
		`  ${'kind'.padEnd(16)} ${genre}`,
		...Object.entries(metadata).map(([name, field]) =>
			describeField(name, field as Field<string | number> | null),
		),
		`  ${'draft decisions'.padEnd(16)} ${decisions.join(', ') || '—'}`,
		'',
		...(front.subtitle.length > 0
			? [row('front', 'subtitle', '', inlineText(front.subtitle))]
			: []),
		...front.purpose.map((content) => row('front', 'purpose', '', inlineText(content))),
		...front.summary.map(({ label, content }) => row('front', label, '', inlineText(content))),
		...zonesOf(document).flatMap(describeZone),
		'',
		...apart.map(({ kind, text, lines }) => row('—', kind, formatLines(lines), text)),
	];
}

/**
 * Returns what would be published of a source: its title, symbol and fields with where each came from, every part,
 * paragraph, text, table and note with its place, lines, first and last words, what is no text of the paper, and every
 * finding. `file` is how reports call the source.
 */
export function describeReading(file: string, { document, findings }: SourceReading): string {
	const body =
		document === null ? ['Nothing would be published of it.'] : describeDocument(document);
	const report = findings.length === 0 ? [] : ['', formatFindings(file, findings)];
	return [...body, ...report].join('\n');
}
