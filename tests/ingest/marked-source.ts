import type { BodyOptions } from '../../src/ingest/classify/body-facts.ts';
import { classifyBody } from '../../src/ingest/classify/classify-body.ts';
import { viewLine } from '../../src/ingest/classify/line-view.ts';
import type { ClassifiedLine, Outcome, SourceLine } from '../../src/ingest/read/line.ts';
import { normaliseLines } from '../../src/ingest/read/text/normalise.ts';

/** A small source with the role that a reader gives to each line. */
export interface MarkedSource {
	lines: SourceLine[];
	/** A line each: the role before its text, `item (a)│(a) …`. */
	marked: string[];
}

const MARGIN = '│';

/** Reads a source in which each line is printed behind its role: `paragraph 1. │1. …`, `+paragraph │…` for its rest. */
export function readMarked(template: string): MarkedSource {
	const rows = template.split('\n').filter((row) => row.includes(MARGIN));
	const cells = rows.map((row) => {
		const margin = row.indexOf(MARGIN);
		return { role: row.slice(0, margin).trim(), text: row.slice(margin + 1) };
	});
	return {
		lines: cells.map(({ text }, index) => ({ number: index + 1, text })),
		marked: cells.map(({ role, text }) => `${role}${MARGIN}${text}`),
	};
}

/** Returns classified lines in the spelling of `MarkedSource.marked`. */
export function formatMarked(lines: readonly ClassifiedLine[]): string[] {
	return lines.map(({ role, label, continues, field, text }) => {
		const name = continues === null ? role : `+${continues}`;
		const detail = field === null ? '' : `:${field}`;
		return `${name}${detail}${label === null ? '' : ` ${label.value}`}${MARGIN}${text}`;
	});
}

/** Returns what is known of a paper before its body is read, with what is given. */
export const bodyOptions = (given: Partial<BodyOptions> = {}): BodyOptions => ({
	hardWrapped: false,
	genre: 'paper',
	isAppendix: false,
	isAddendum: false,
	forced: new Map(),
	notes: 0,
	...given,
});

/** Reads the body of a source whose lines are not broken by hand. */
export function readBody(text: string): Outcome<ClassifiedLine[]> {
	return classifyBody(normaliseLines(text).map(viewLine), bodyOptions());
}
