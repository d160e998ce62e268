import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A reading of one source made by hand, line by line: `tests/gold/*.yml`. White space is not significant in it. */
export interface GoldReading {
	id: string;
	file: string;
	metadata: Record<string, string | number | null>;
	notPrinted: string[];
	purpose: string[];
	summary: Record<string, string>;
	draftDecisions: number[];
	headings: { text: string; level: number; line: number; firstParagraph: number }[];
	paragraphs: {
		number: number;
		lines: number[];
		start: string;
		end: string;
		items?: string[];
		itemStarts?: string[];
		footnotes: number[];
		section: string[];
	}[];
	footnotes: { number: number; line: number; citedIn: number | null; text: string }[];
	references: { where: string; raw: string; canonical: string }[];
	instruments: { where: string; kind: string; number: number }[];
	sdg: { where: string; code: string }[];
	boxes: { title: string; after: number; start: string; end: string }[];
	figures: { caption: string; after: number }[];
	cuts: { paragraph: number; afterLine: number; resumesAtLine: number }[];
}

/** The five documents, with the counts that the client measured. */
export const GOLD_FILES = [
	{ name: 'gb-346-ins-8', paragraphs: 61, footnotes: 12, headings: 11, references: 21 },
	{ name: 'gb-340-pol-6', paragraphs: 52, footnotes: 30, headings: 26, references: 28 },
	{ name: 'gb-346-pfa-1', paragraphs: 204, footnotes: 2, headings: 79, references: 16 },
	{ name: 'gb-335-ins-9', paragraphs: 34, footnotes: 21, headings: 17, references: 17 },
	{ name: 'unido-pbc-38-item-11', paragraphs: 32, footnotes: 0, headings: 3, references: 6 },
] as const;

/** Reads one gold reading. */
export function readGold(name: string): GoldReading {
	const url = new URL(`../gold/${name}.yml`, import.meta.url);
	return parse(readFileSync(url, 'utf8')) as GoldReading;
}

/** Returns text without white space, which is not significant in a comparison. */
export const squeeze = (text: string) => text.replaceAll(/\s/gu, '');
