import { TEXTS_PER_FILE } from '../data-files.ts';
import type { DataSource } from './data-source.ts';

export interface RecordText {
	text: string;
	/** Texts of the headings over it, outermost first. */
	section: string[];
}

/** Returns the text of a record of an archive. */
export async function readText(source: DataSource, ordinal: number): Promise<RecordText> {
	const texts = await source.texts(Math.floor(ordinal / TEXTS_PER_FILE));
	const entry = texts[ordinal % TEXTS_PER_FILE];
	if (entry === undefined) throw new RangeError(`The record ${String(ordinal)} has no text.`);
	const [text, ...section] = entry;
	return { text, section };
}
