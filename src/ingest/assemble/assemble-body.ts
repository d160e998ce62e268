import type {
	Block,
	BodyPart,
	Box,
	Figure,
	Footnote,
	Inline,
	Paragraph,
} from '../../model/document.ts';
import { readDigits } from '../classify/read-digits.ts';
import type { ClassifiedLine, LineRole } from '../read/line.ts';
import { itemFragments, itemLabel } from './item-fragment.ts';
import { extendLines } from './line-ranges.ts';
import { parseInlines } from './parse-inlines.ts';

/** The body of a document as printed; sections, levels and citing paragraphs are worked out in `relate`. */
export interface AssembledBody {
	body: BodyPart[];
	footnotes: Footnote[];
}

/** What the assembly has open: the part that takes blocks, and for each role the content that goes on. */
interface Assembly extends AssembledBody {
	container: Paragraph | Box | null;
	open: Partial<Record<LineRole, Inline[]>>;
	count: Record<'heading' | 'box' | 'figure', number>;
}

type Assemble = (line: ClassifiedLine, content: Inline[], state: Assembly) => void;

const addBlock = (state: Assembly, block: Block, line: ClassifiedLine) => {
	if (state.container === null)
		throw new Error(`Line ${String(line.number)} belongs to no paragraph.`);
	state.container.blocks.push(block);
	state.open[line.role] = block.content;
	noteLine(state, line);
};

const noteLine = ({ container }: Assembly, line: ClassifiedLine) => {
	if (container?.type === 'paragraph') extendLines(container.lines, line.number);
};

const nextFragment = (state: Assembly, kind: 'heading' | 'box' | 'figure', prefix: string) => {
	state.count[kind] += 1;
	return `${prefix}${String(state.count[kind])}`;
};

const lastParagraph = (body: readonly BodyPart[]) =>
	body.findLast((part) => part.type === 'paragraph')?.number ?? 0;

/** How a line of each role enters the body. Roles that are not here leave no trace in it. */
const ASSEMBLERS: Partial<Record<LineRole, Assemble>> = {
	heading(_line, content, state) {
		const fragment = nextFragment(state, 'heading', 'h');
		state.body.push({ type: 'heading', fragment, level: 1, content, firstParagraph: null });
		state.open.heading = content;
		state.container = null;
	},
	paragraph(line, content, state) {
		const number = readDigits(line.label?.value ?? '');
		const paragraph: Paragraph = {
			type: 'paragraph',
			fragment: `p${String(number)}`,
			number,
			blocks: [],
			section: [],
			lines: [],
			mentions: { instruments: [], sdg: [] },
		};
		state.body.push(paragraph);
		state.container = paragraph;
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
	box(_line, content, state) {
		const fragment = nextFragment(state, 'box', 'box');
		const after = lastParagraph(state.body);
		const box: Box = { type: 'box', fragment, title: content, blocks: [], after };
		state.body.push(box);
		state.container = box;
		state.open.box = content;
	},
	figure(_line, content, state) {
		const fragment = nextFragment(state, 'figure', 'fig');
		const after = lastParagraph(state.body);
		const figure: Figure = { type: 'figure', fragment, caption: content, blocks: [], after };
		state.body.push(figure);
		state.open.figure = content;
	},
	footnote(line, content, state) {
		const number = readDigits(line.label?.value ?? '');
		state.footnotes.push({
			fragment: `fn${String(number)}`,
			number,
			content,
			citedIn: null,
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
		if (role === 'footnote') extendLines(state.footnotes.at(-1)?.lines ?? [], line.number);
		else if (role !== 'heading' && role !== 'figure') noteLine(state, line);
	},
};

/** Gives the items of each paragraph and box their fragments, in place. */
function nameItems(body: readonly BodyPart[]): void {
	for (const part of body) {
		if (part.type === 'heading') continue;
		const items = part.blocks.filter((block) => block.type === 'item');
		const fragments = itemFragments(
			part.fragment,
			items.map(({ label }) => label),
		);
		for (const [index, item] of items.entries()) item.fragment = fragments[index] ?? '';
	}
}

/** Returns the parts of the body, in the order printed, and its footnotes. */
export function assembleBody(lines: readonly ClassifiedLine[]): AssembledBody {
	const state: Assembly = {
		body: [],
		footnotes: [],
		container: null,
		open: {},
		count: { heading: 0, box: 0, figure: 0 },
	};
	for (const line of lines) {
		const assemble = ASSEMBLERS[line.role];
		if (assemble !== undefined) assemble(line, parseInlines(line, line.content), state);
	}
	nameItems(state.body);
	return { body: state.body, footnotes: state.footnotes };
}
