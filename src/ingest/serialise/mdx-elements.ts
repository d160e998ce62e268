import type { Inline } from '../../model/document.ts';
import { findSpaces, groupCorrections, joinPieces } from '../../model/text.ts';
import { escapeAttribute, escapeText, isLeftOut } from '../../model/escape-text.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** A part of a line: text that is still to be escaped, or MDX. */
type Run = { text: string } | { mdx: string };

const writeAttribute = ([name, value]: [string, string | number]) =>
	typeof value === 'number'
		? ` ${name}={${String(value)}}`
		: ` ${name}="${escapeAttribute(value)}"`;

/** Returns a component around MDX; null is one that holds nothing. */
function element(name: string, attributes: Attributes, inner: string | null): string {
	const tag = name + Object.entries(attributes).map(writeAttribute).join('');
	return inner === null ? `<${tag} />` : `<${tag}>${inner}</${name}>`;
}

/** Returns blocks with an empty line between them. */
export function joinBlocks(blocks: readonly string[]): string {
	return blocks.join('\n\n');
}

/** Returns a component that holds blocks, which stand indented in it. */
export function flowElement(
	name: string,
	attributes: Attributes,
	blocks: readonly string[],
): string {
	const inner = joinBlocks(blocks).replaceAll(/^(?=.)/gmu, '  ');
	return element(name, attributes, blocks.length === 0 ? null : `\n${inner}\n`);
}

/** Returns a component with inline content on one line of its own. */
export function lineElement(
	name: string,
	attributes: Attributes,
	content: readonly Inline[],
): string {
	return element(name, attributes, content.length === 0 ? null : writeRuns(runsOf(content), false));
}

/** Returns inline content as a line of text. */
export function writeLine(content: readonly Inline[]): string {
	return writeRuns(runsOf(content), true);
}

/** Writes runs one behind the other; `isLine` where they are the whole line, which Markdown trims and may read as a construct. */
function writeRuns(runs: readonly Run[], isLine: boolean): string {
	let written = '';
	for (const [index, run] of runs.entries()) {
		if ('mdx' in run) {
			written += run.mdx;
			continue;
		}
		const next = runs[index + 1];
		const endsLine = next === undefined ? isLine : 'text' in next && isLeftOut(next.text);
		written += escapeText(run.text, { opensLine: isLine && written === '', endsLine });
	}
	return written;
}

/** Returns inline content as runs; neighbours with the same correction stand in one `<Corrected>`. */
function runsOf(content: readonly Inline[]): Run[] {
	const spaces = findSpaces(content);
	return groupCorrections(content).flatMap(({ correction, inlines }) => {
		const runs = inlines.flatMap((inline): Run[] =>
			spaces.has(inline) ? [{ text: ' ' }, runOf(inline)] : [runOf(inline)],
		);
		if (correction === null) return runs;
		return [{ mdx: element('Corrected', { n: correction + 1 }, writeRuns(runs, false)) }];
	});
}

function runOf(inline: Inline): Run {
	const text = joinPieces(inline.pieces);
	const around = (name: string, attributes: Attributes): Run => ({
		mdx: element(name, attributes, writeRuns([{ text }], false)),
	});
	switch (inline.type) {
		case 'text':
			return { text };
		case 'mark':
			return { mdx: `[^${String(inline.footnote)}]` };
		case 'reference':
			return inline.target === null ? { text } : around('Ref', { to: inline.target });
		case 'link':
			return around('Link', { url: inline.url });
	}
}
