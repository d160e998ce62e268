import type { Finding } from '../../model/document.ts';
import type { ClassifiedLine, LineRole } from '../read/line.ts';
import type { Surroundings } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import type { OpenText } from './open-text.ts';

/** Where the reading of the body stands. */
export interface BodyState {
	/** Numbers of the last paragraph and footnote; 0 before the first. */
	paragraph: number;
	footnote: number;
	inContents: boolean;
	/** The text that the next line may go on with, over notes and page breaks; null after a heading. */
	open: OpenText | null;
	/** Role of the line right above; null after a gap. */
	above: LineRole | null;
	/** Role of the last line that is no gap. */
	last: LineRole | null;
	/** Rows of tables, by their lines; see `findTableRows`. */
	rows: ReadonlyMap<number, number>;
	findings: Finding[];
}

/** A reader returns the classified line, or null where the line is not of its kind. */
export type Reader = (
	view: LineView,
	state: BodyState,
	around: Surroundings,
) => ClassifiedLine | null;
