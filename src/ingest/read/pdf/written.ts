import type { Draft } from '../docx/draft.ts';
import type { PageBreak, SourceLine } from '../line.ts';
import type { Paragraph } from './paragraph.ts';

/** A line before it has a number. */
export interface Written {
	page: number;
	breaks: readonly PageBreak[];
	/** Where it ends on its last page. */
	bottom: number;
	draft: Draft;
	label: string | null;
	size: number;
	marks: Pick<SourceLine, 'frame' | 'cells' | 'note' | 'furniture' | 'images'>;
}

/** Returns the page that a line ends on. */
export const lastPage = ({ page, breaks }: Pick<Written, 'page' | 'breaks'>) =>
	breaks.at(-1)?.page ?? page;

/** Returns a paragraph as a line. */
export const written = (
	{ page, breaks, bottom, draft, label, size, frame }: Paragraph,
	marks: Written['marks'] = {},
): Written => ({
	page,
	breaks,
	bottom,
	draft,
	label,
	size,
	marks: { ...(frame !== undefined && { frame }), ...marks },
});
