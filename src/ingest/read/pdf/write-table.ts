import { type Draft, emptyDraft, join } from '../docx/draft.ts';
import type { SourceLine } from '../line.ts';
import type { TableBlock } from './layout.ts';
import { Joiner } from './join-rows.ts';
import type { Manner } from './paragraph.ts';
import type { Row } from './rows.ts';
import type { Written } from './written.ts';

/** Returns the text of rows as one, in a cell or at the edge of a page. */
function joinRows(rows: readonly Row[], right: number, manner: Manner): Draft {
	const joiner = new Joiner(manner);
	joiner.add({ rows, right });
	const whole = emptyDraft();
	for (const { label, draft } of joiner.paragraphs) {
		const text = { ...emptyDraft(), text: label ?? '', ink: label?.length ?? 0 };
		join(text, draft, ' ');
		join(whole, text, ' ');
	}
	// A tab parts cells, so inside of one it is a space.
	return { ...whole, text: whole.text.replaceAll('\t', ' ') };
}

/** Returns the rows of a table as lines, their cells parted by tabs. */
export function writeTable({ rows, page }: TableBlock, manner: Manner): Written[] {
	return rows.map(({ cells }) => {
		const whole = emptyDraft();
		const stretches: NonNullable<SourceLine['cells']> = [];
		for (const { rows: inCell, columns, span, right } of cells) {
			if (stretches.length > 0) whole.text += '\t';
			const from = whole.text.length;
			join(whole, joinRows(inCell, right, manner), '');
			stretches.push({ from, to: whole.text.length, columns, rows: span, header: false });
		}
		return {
			page,
			breaks: [],
			bottom: Math.max(...cells.flatMap((one) => one.rows.map(({ base }) => base))),
			draft: whole,
			label: null,
			size: inSize(rows),
			marks: { cells: stretches },
		};
	});
}

const inSize = (rows: TableBlock['rows']) => rows[0]?.cells[0]?.rows[0]?.size ?? 0;
