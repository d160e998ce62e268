import type { Genre } from '../../model/document.ts';
import type { ManifestEntry } from '../../model/manifest.ts';
import type { ClassifiedLine, Outcome, SourceLine } from '../read/line.ts';
import { isHardWrapped } from './line-width.ts';
import { opensParagraph, PARAGRAPH_NUMBER } from './body-patterns.ts';
import { classifyBody } from './classify-body.ts';
import { classifyFront } from './classify-front.ts';
import { openDashes } from './dash-items.ts';
import { findForcedRoles } from './forced-roles.ts';
import { findAttachment, findGenre } from './genre.ts';
import { isGap, isMarkedHeading, isShort, standsAlone } from './heading-line.ts';
import { type LineView, viewLine } from './line-view.ts';
import { markFurniture } from './page-furniture.ts';
import { readDigits } from './read-digits.ts';

const isNumbered = ({ text }: LineView) => opensParagraph(text);

/** True where headings without any sign stand alone before the paragraphs of a body, but for the first of them. */
function hasPlainHeadings(views: readonly LineView[]): boolean {
	const first = views.findIndex(
		({ text }) => readDigits(PARAGRAPH_NUMBER.exec(text)?.groups?.['label'] ?? '') === 1,
	);
	if (first === -1) return false;
	return views.slice(first + 1).some((view, index, body) => {
		if (isGap(view) || isMarkedHeading(view) || !standsAlone(body, index)) return false;
		if (!isShort(view) || isNumbered(view)) return false;
		const next = body.find((other, at) => at > index && !isGap(other));
		return next !== undefined && isNumbered(next);
	});
}

/** What stands between two paragraphs of a format that knows them; the number is that of no line. */
const GAP: SourceLine = { number: 0, text: '' };

/** Returns lines as they are looked at, paragraphs of a format that knows them parted as blank lines part those of text. */
function spaceParagraphs(lines: readonly SourceLine[]): LineView[] {
	return lines.flatMap((line, index) => {
		const isInTable = line.cells !== undefined && lines[index - 1]?.cells !== undefined;
		const isApart = line.paragraph === 'opens' && !isInTable;
		return isApart ? [viewLine(GAP), viewLine(line)] : [viewLine(line)];
	});
}

/**
 * Returns every line of a source with exactly one role, and the kind of paper that its first page tells. `entry` is
 * what the manifest says of it: its roles win. What fits no pattern is `unknown` and reported.
 */
export function classifyLines(
	lines: readonly SourceLine[],
	{ roles, facts }: Pick<ManifestEntry, 'roles' | 'facts'> = {},
): Outcome<ClassifiedLine[]> & { genre: Genre } {
	const forced = findForcedRoles(lines, roles);
	const views = spaceParagraphs(lines);
	const furniture = markFurniture(views, forced.value);
	const marked = furniture.value;
	const knowsParagraphs = lines.some(({ paragraph }) => paragraph !== undefined);
	const behindFront = lines.slice(Math.max(0, marked.findIndex(isNumbered)));
	const hardWrapped = !knowsParagraphs && isHardWrapped(behindFront.map(({ text }) => text));
	const symbol = facts?.symbol ?? null;
	const attachment = findAttachment(marked, symbol);
	const front = classifyFront(marked, {
		hardWrapped,
		...attachment,
		forced: forced.value,
		isNumbered: marked.some(isNumbered),
		hasPlainHeadings: !hardWrapped && hasPlainHeadings(marked),
	});
	const { end } = front.value;
	const genre = facts?.genre ?? findGenre(front.value.lines, marked.slice(end), symbol);
	const body = classifyBody(openDashes(marked.slice(end)), {
		hardWrapped,
		genre,
		...attachment,
		forced: forced.value,
		notes: front.value.lines.filter(({ role }) => role === 'footnote').length,
	});
	// A number that opens a note or fills a cell is told as that.
	const told = new Set(
		body.value
			.filter(({ role }) => role === 'footnote' || role === 'table')
			.map(({ number }) => number),
	);
	return {
		value: [...front.value.lines, ...body.value].filter(({ number }) => number > 0),
		genre,
		findings: [
			...forced.findings,
			...furniture.findings.filter(({ line }) => !told.has(line)),
			...front.findings,
			...body.findings,
		],
	};
}
