import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocx } from '../../../../src/ingest/read/docx/read-docx.ts';
import {
	elementsOf,
	parseXml,
	textOf,
	type XmlElement,
} from '../../../../src/ingest/read/docx/xml.ts';
import { findShared, sharedName } from './shared-files.ts';

const folder = findShared('numbering');

/** White space, and the capitals that a style shows, are no difference of a number. */
const squeeze = (text: string) =>
	text
		.replaceAll(/[\s\u200B]/gu, '')
		.replaceAll('‑', '-')
		.toLowerCase();

/** Returns the first text behind a number. */
function firstText(element: XmlElement): string | null {
	for (const child of elementsOf(element)) {
		if (child.name.endsWith(':num')) continue;
		if (/:(?:p|heading)$/u.test(child.name)) return textOf(child);
		const inner = firstText(child);
		if (inner !== null) return inner;
	}
	return null;
}

/** Returns the numbers of a judgment as its XML gives them, each with the first words behind it. */
function readGold(element: XmlElement): { number: string; begins: string }[] {
	const number = elementsOf(element).find(({ name }) => name.endsWith(':num'));
	const begins = squeeze(firstText(element) ?? '').slice(0, 24);
	const own = number === undefined ? [] : [{ number: squeeze(textOf(number)), begins }];
	return [...own, ...elementsOf(element).flatMap(readGold)];
}

/** Returns how many numbers of a file stand, in their order, before the words that they stand before in its XML. */
function countRight(path: string): { all: number; right: number } {
	const gold = readGold(parseXml(readFileSync(path), path));
	const { value } = readDocx(readFileSync(path.replace(/\.xml$/u, '.docx')), {});
	const lines = value.map(({ autoLabel = '', text }) => squeeze(autoLabel + text));
	let from = 0;
	const right = gold.filter(({ number, begins }) => {
		const at = lines.findIndex((line, index) => index >= from && line.startsWith(number + begins));
		if (at !== -1) from = begins === '' ? at + 1 : at;
		return at !== -1;
	});
	return { all: gold.length, right: right.length };
}

// What is not found stands in cells of tables (4), behind a quotation mark (1), or is counted otherwise (2).
test.skipIf(folder === null)(
	sharedName(folder, 'numbers of 24 files of a court, as label or as typed text'),
	() => {
		const files = readdirSync(folder ?? '').filter((name) => name.endsWith('.xml'));
		const counts = files.map((name) => countRight(join(folder ?? '', name)));
		const all = counts.reduce((sum, count) => sum + count.all, 0);
		const right = counts.reduce((sum, count) => sum + count.right, 0);
		expect({ files: files.length, all }).toEqual({ files: 24, all: 3453 });
		expect(right).toBeGreaterThanOrEqual(3445);
	},
);
