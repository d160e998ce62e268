/** A text for measuring: a document of some body, as paragraphs. */
export interface ScaleRecord {
	symbol: string;
	/** ISO. */
	date: string;
	title: string;
	paragraphs: string[];
}
