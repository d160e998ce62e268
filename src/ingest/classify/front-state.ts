import type { ClassifiedLine, MastheadField } from '../read/line.ts';
import type { FoundRole } from './forced-roles.ts';
import type { Attachment } from './genre.ts';
import type { LineView } from './line-view.ts';

/** The stretch of a first page that a line stands in. */
export type Zone = 'masthead' | 'title' | 'purpose' | 'summary';

/** What is known of a document before its first page is read. */
export interface FrontOptions extends Attachment {
	hardWrapped: boolean;
	forced: ReadonlyMap<number, FoundRole>;
	/** True where paragraphs are numbered. */
	isNumbered: boolean;
	/** Headings without any sign stand in the body. */
	hasPlainHeadings: boolean;
}

/** Where the reading of a first page stands. */
export interface FrontState extends FrontOptions {
	zone: Zone;
	title: string | null;
	/** The line before, where it is not blank. */
	above: ClassifiedLine | null;
	/** No text stands right above or below the line that is read. */
	alone: boolean;
	/** The last line with text of its own, over blank lines. */
	last: ClassifiedLine | null;
	/** True where any line of the first page prints an agenda item. */
	hasAgendaItem: boolean;
	lastOfHead: LineView | undefined;
	/** Lines of the title that the label of the purpose still follows: none of them is purpose or body. */
	beforeLabel: ReadonlySet<LineView>;
	/** The fields that the masthead printed so far. */
	fields: Set<MastheadField>;
	/** The line with number and title of a resolution; undefined in any other paper. */
	resolutionTitle: LineView | undefined;
	/** How many notes were read. */
	notes: number;
}
