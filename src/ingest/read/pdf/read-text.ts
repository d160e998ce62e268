import type { PageLayout } from './layout.ts';
import { Joiner } from './join-rows.ts';
import type { Manner } from './paragraph.ts';
import { writeTable } from './write-table.ts';
import { type Written, written } from './written.ts';

const isSame = (one: readonly number[], other: readonly number[]) =>
	one.length === other.length && one.every((x, index) => Math.abs(x - (other[index] ?? 0)) < 4);

/** Returns the head of a table that comes again on a further page, as what belongs to the page. */
const asHead = ({ page, draft }: Written): Written => ({
	page,
	breaks: [],
	bottom: 0,
	draft,
	label: null,
	size: 0,
	marks: { furniture: true },
});

/** Returns the text of pages as lines, in the order of reading, and the heads of tables that come again. */
export function readText(
	pages: readonly PageLayout[],
	manner: Manner,
): { text: Written[]; heads: Written[] } {
	const lines: Written[] = [];
	const heads: Written[] = [];
	let joiner = new Joiner(manner);
	const settle = () => {
		lines.push(...joiner.paragraphs.map((paragraph) => written(paragraph)));
		joiner = joiner.next();
	};
	let frame: number | undefined;
	let table: { xs: readonly number[]; head: string; page: number } | null = null;
	for (const { number: page, blocks } of pages) {
		for (const [index, block] of blocks.entries()) {
			if (block.kind === 'table') {
				settle();
				const rows = writeTable(block, manner);
				const head = rows[0]?.draft.text ?? '';
				const isRepeated =
					index === 0 &&
					table?.page === page - 1 &&
					table.head === head &&
					isSame(table.xs, block.xs);
				if (isRepeated) heads.push(...rows.splice(0, 1).map(asHead));
				lines.push(...rows);
				table = index === blocks.length - 1 ? { xs: block.xs, head, page } : null;
				continue;
			}
			if (block.frame !== frame) joiner.close();
			frame = block.frame;
			const right = block.right ?? manner.right;
			joiner.add({ rows: block.rows, right, frame });
		}
	}
	settle();
	return { text: lines, heads };
}
