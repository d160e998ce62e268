/** Stretch of paragraphs, both ends included. */
export interface ParagraphRange {
	from: number;
	to: number;
}

/** A heading of the results framework with what it covers. */
export interface FrameworkEntry {
	/** Fragment of the heading: `h12`. */
	fragment: string;
	/** What stands before the number, as printed: 成果目标, 保障因素, 产出; empty for another heading. */
	kind: string;
	/** "1", "A", "1.1", "A.3"; empty for another heading. */
	code: string;
	/** The heading without its kind and code. */
	text: string;
	range: ParagraphRange;
}

/** An outcome or enabler with its outputs, and the other headings that carry paragraphs of their own. */
export interface FrameworkGoal extends FrameworkEntry {
	parts: FrameworkEntry[];
}

/** The goals under one heading of the document, such as 政策成果目标. */
export interface FrameworkChapter {
	/** Heading as printed; empty where the goals stand under none. */
	heading: string;
	goals: FrameworkGoal[];
}
