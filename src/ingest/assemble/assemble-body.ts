import type { BodyPart, Box, Figure, Inline, Paragraph } from '../../model/document.ts';
import { noteName } from '../../model/addressing/place.ts';
import type { ManifestNumbers } from '../../model/manifest.ts';
import { readDigits } from '../classify/read-digits.ts';
import type { ClassifiedLine, LineRole } from '../read/line.ts';
import {
	addBlock,
	type AssembledBody,
	type Assembly,
	bodyOf,
	extendLines,
	footnotesOf,
	inZone,
	lastParagraph,
	nextFragment,
	noMentions,
	noteLine,
	openDivision,
	openTable,
	openText,
	readLabel,
} from './assembly.ts';
import { findPowers } from './find-powers.ts';
import { itemFragments, itemLabel } from './item-fragment.ts';
import { parseInlines } from './parse-inlines.ts';

type Assemble = (line: ClassifiedLine, content: Inline[], state: Assembly) => void;

/** How a line of each role enters the body. Roles that are not here leave no trace in it. */
const ASSEMBLERS: Partial<Record<LineRole, Assemble>> = {
	part(line, content, state) {
		openDivision(line, content, state);
	},
	'part-title'(line, content, state) {
		state.division?.title.push(...content);
		extendLines(state.division?.lines ?? [], line.number);
	},
	heading(_line, content, state) {
		const fragment = nextFragment(state, 'heading');
		bodyOf(state).push({
			type: 'heading',
			fragment,
			level: 1,
			content,
			firstParagraph: null,
			first: null,
		});
		state.open.heading = content;
		state.container = null;
	},
	paragraph(line, content, state) {
		const label = (line.label?.value ?? '').replace(/[.．、]$/u, '');
		const { number, inserted } = readLabel(label);
		const fragment = inZone(state, `p${String(number)}${inserted?.suffix ?? ''}`);
		const paragraph: Paragraph = {
			type: 'paragraph',
			fragment,
			number,
			...(inserted !== undefined && { inserted }),
			blocks: [],
			section: [],
			lines: [],
			mentions: noMentions(),
		};
		bodyOf(state).push(paragraph);
		state.container = paragraph;
		addBlock(state, { type: 'prose', content }, line);
	},
	text(line, content, state) {
		openText(state);
		addBlock(state, { type: 'prose', content }, line);
	},
	item(line, content, state) {
		// What an item is called may depend on the ones behind it: see `nameItems`.
		const label = itemLabel(line.label?.value ?? '-');
		addBlock(state, { type: 'item', fragment: '', label, content }, line);
	},
	prose(line, content, state) {
		addBlock(state, { type: 'prose', content }, line);
	},
	box(line, content, state) {
		const fragment = nextFragment(state, 'box');
		const after = lastParagraph(bodyOf(state));
		const box: Box = { type: 'box', fragment, title: content, blocks: [], after };
		bodyOf(state).push(box);
		if (line.frame !== undefined) {
			state.frame = { number: line.frame, container: state.container };
		}
		state.container = box;
		state.open.box = content;
	},
	figure(_line, content, state) {
		const fragment = nextFragment(state, 'figure');
		const after = lastParagraph(bodyOf(state));
		const figure: Figure = { type: 'figure', fragment, caption: content, blocks: [], after };
		bodyOf(state).push(figure);
		state.open.figure = content;
	},
	'figure-text'(_line, content, state) {
		const figure = bodyOf(state).findLast((part) => part.type === 'figure');
		figure?.blocks.push({ type: 'prose', content });
	},
	caption(line, content, state) {
		openTable(state, content);
		extendLines(state.table?.lines ?? [], line.number);
		state.open.caption = content;
	},
	table(line, _content, state) {
		// A caption opens its table, and the first row without one.
		if (state.table === null) openTable(state, []);
		const { cells, isHead }: NonNullable<ClassifiedLine['row']> = line.row ?? {
			cells: [line.content],
			isHead: false,
		};
		state.table?.rows.push(
			cells.map((cell) => ({
				content: parseInlines(line, cell),
				header: isHead,
				columns: cell.columns ?? 1,
				rows: cell.rows ?? 1,
			})),
		);
		extendLines(state.table?.lines ?? [], line.number);
	},
	footnote(line, content, state) {
		const number = readDigits(line.label?.value ?? '');
		const label = line.endnote;
		footnotesOf(state).push({
			fragment: inZone(state, noteName(number, label === undefined ? 'footnote' : 'endnote')),
			number,
			...(label !== undefined && { label }),
			content,
			citedAt: null,
			lines: [[line.number, line.number]],
		});
		state.open.footnote = content;
	},
	continuation(line, content, state) {
		const role = line.continues;
		if (role === 'purpose' || role === 'summary') return;
		const open = role === null ? undefined : state.open[role];
		if (open === undefined) throw new Error(`Line ${String(line.number)} goes on with nothing.`);
		open.push(...content);
		if (role === 'footnote') extendLines(footnotesOf(state).at(-1)?.lines ?? [], line.number);
		else if (role !== 'heading' && role !== 'figure') noteLine(state, line);
	},
};

/** Goes back to what took blocks before a box where a line stands behind it. */
function leaveFrame(line: ClassifiedLine, state: Assembly): void {
	const { frame } = state;
	if (frame === null || line.note !== undefined || line.frame === frame.number) return;
	state.container = frame.container;
	state.frame = null;
}

/** Roles of lines that may stand between the rows of a table without closing it. */
const WITHIN_TABLES: ReadonlySet<LineRole> = new Set(['caption', 'table', 'footnote']);

/** Gives the items of each paragraph, text and box their fragments, in place. */
function nameItems(body: readonly BodyPart[]): void {
	for (const part of body) {
		if (part.type === 'heading' || part.type === 'table') continue;
		const items = part.blocks.filter((block) => block.type === 'item');
		const fragments = itemFragments(
			part.fragment,
			items.map(({ label }) => label),
		);
		for (const [index, item] of items.entries()) item.fragment = fragments[index] ?? '';
	}
}

/**
 * Returns the parts of the body, in the order printed, its footnotes, and the appendices behind it. `numbers` are those
 * of counted places that are not 1, 2, 3 ….
 */
export function assembleBody(
	lines: readonly ClassifiedLine[],
	numbers: ManifestNumbers = {},
): AssembledBody {
	const state: Assembly = {
		body: [],
		footnotes: [],
		parts: [],
		division: null,
		container: null,
		table: null,
		frame: null,
		open: {},
		count: { heading: 0, box: 0, figure: 0, text: 0, table: 0 },
		numbers,
	};
	const powers = findPowers(lines);
	for (const line of lines) {
		const assemble = ASSEMBLERS[line.role];
		if (assemble === undefined) continue;
		if (!WITHIN_TABLES.has(line.role)) state.table = null;
		leaveFrame(line, state);
		assemble(line, parseInlines(line, line.content, powers.get(line.number)), state);
	}
	for (const body of [state.body, ...state.parts.map((part) => part.body)]) nameItems(body);
	return { body: state.body, footnotes: state.footnotes, parts: state.parts };
}
