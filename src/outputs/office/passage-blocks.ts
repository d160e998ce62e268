import { notesOf } from '../../archive/paths/passage-notes.ts';
import type { PassagePart } from '../../archive/paths/path.ts';
import type { ReadNotes } from '../../archive/paths/read-notes.ts';
import {
	addressToPageFragment,
	addressToUrl,
	fragmentToId,
} from '../../model/addressing/address.ts';
import type { ArchiveDocument, Footnote, Inline } from '../../model/document.ts';
import { paragraphLabel } from '../../model/text.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import type { BlockNode, InlineNode, MarkNode, PartNode } from '../../model/passage-tree.ts';
import { toBlocks, toFront, toPart, toWords } from '../../model/to-passage-tree.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { wordsText } from '../passage/link-words.ts';
import { nameReadNote } from '../paths/render-path-part.ts';
import { factLines } from '../paths/render-front.ts';
import type { PathSetting } from '../paths/path-setting.ts';
import { line, plain, type Run, type SheetBlock, type SheetCell } from './sheet.ts';

/** What the words of a passage are set with. */
interface Setting extends Pick<PathSetting, 'base' | 'absolute'> {
	document: ArchiveDocument;
	/** Notes that the step reads for themselves: a mark of one has no words. */
	read: ReadNotes;
	/** Fragments of the notes whose words have been given: a second mark has none. */
	given: Set<string>;
	notes: readonly Footnote[];
}

const BULLET = '-';

function toRuns(nodes: readonly InlineNode[], setting: Setting): Run[] {
	return nodes.flatMap((node): Run[] => {
		switch (node.type) {
			case 'text':
				return [{ text: node.value }];
			case 'mark':
				return [toMark(node, setting)];
			case 'reference': {
				const url = addressToUrl({ document: node.target, place: null }, setting.base);
				return [{ text: wordsText(node.children), url: setting.absolute(url) }];
			}
			case 'link':
				return [{ text: wordsText(node.children), url: node.url }];
			case 'corrected':
				return toRuns(node.children, setting);
		}
	});
}

function toMark({ number, label, fragment }: MarkNode, setting: Setting): Run {
	const { document, read, given, notes } = setting;
	const footnote = notes.find((note) => note.fragment === fragment);
	const isElsewhere = given.has(fragment) || read.has(fragmentToId(document.id, fragment));
	const mark = label ?? String(number);
	if (footnote === undefined || isElsewhere) return { text: '', mark };
	given.add(fragment);
	return { text: '', mark, note: { mark, runs: noteRuns(footnote, setting) } };
}

const noteRuns = ({ content, fragment }: Footnote, setting: Setting) =>
	toRuns(toWords(content, fragment), setting);

/** Returns blocks of a paragraph; `label` hangs before the first of them. */
function setBlocks(
	blocks: readonly BlockNode[],
	setting: Setting,
	label?: string,
	depth = 0,
): SheetBlock[] {
	return blocks.flatMap((node, index): SheetBlock[] => {
		const hanging = index === 0 && label !== undefined ? { label } : {};
		if (node.type === 'prose') {
			return [line('text', toRuns(node.children, setting), { ...hanging, depth })];
		}
		const sign = node.label === BULLET ? '•' : node.label;
		// A paragraph that begins with an item has its number on a line with it.
		const before = index === 0 && label !== undefined ? `${label} ${sign}` : sign;
		return setBlocks(node.children, setting, before, depth + 1);
	});
}

function setPart(node: PartNode, setting: Setting): SheetBlock[] {
	switch (node.type) {
		case 'heading':
			return [line('soft', toRuns(node.children, setting), { keepsNext: true })];
		case 'paragraph':
			return setBlocks(node.children, setting, node.label);
		case 'unnumbered':
			return setBlocks(node.children, setting);
		case 'box':
			return node.children.flatMap((child) =>
				child.type === 'title'
					? [line('soft', toRuns(child.children, setting), { keepsNext: true })]
					: setBlocks([child], setting),
			);
		case 'figure': {
			const images = node.children.filter(({ type }) => type === 'image');
			const words = node.children.filter((child) => child.type !== 'image');
			const url = setting.absolute(
				addressToPageFragment(
					{ document: setting.document.id, place: fragmentToPlace(node.fragment) },
					setting.base,
				),
			);
			// The drawing stands on the page of the document.
			const shown =
				images.length === 0
					? plain(interfaceText.figure.lost)
					: [...plain(interfaceText.figure.onPage), { text: url, url }];
			return [line('soft', shown, { keepsNext: true }), ...setBlocks(words, setting)];
		}
		case 'table': {
			const title = node.children.filter(({ type }) => type === 'title');
			const rows = node.children
				.filter((child) => child.type === 'row')
				.map(({ children }) =>
					children.map((cell): SheetCell => ({
						runs: toRuns(cell.children, setting),
						columns: cell.columns,
						rows: cell.rows,
						isHead: cell.role === 'header',
					})),
				);
			const first = rows.findIndex((row) => row.some(({ isHead }) => !isHead));
			return [
				...title.map((child) =>
					line('soft', toRuns(child.children as InlineNode[], setting), { keepsNext: true }),
				),
				{ kind: 'table', rows, heads: Math.max(first, 0) },
			];
		}
	}
}

/** Returns a part of a passage as it stands in its document, with its notes where they are marked. */
export function setPassagePart(
	part: PassagePart,
	document: ArchiveDocument,
	at: Pick<PathSetting, 'base' | 'absolute'>,
	read: ReadNotes = new Map(),
): SheetBlock[] {
	const { base, absolute } = at;
	const notes = notesOf(part, document);
	const setting: Setting = { base, absolute, document, read, given: new Set(), notes };
	const words = (content: readonly Inline[]) => toRuns(toWords(content, 'front'), setting);
	switch (part.kind) {
		case 'body':
			return setPart(toPart(part.part), setting);
		case 'item': {
			const { owner, leadIn, item } = part;
			const label = owner.type === 'paragraph' ? paragraphLabel(owner) : undefined;
			return setBlocks(toBlocks([...leadIn, item], owner.fragment), setting, label);
		}
		case 'footnote': {
			const { footnote } = part;
			const label = nameReadNote(footnote);
			return [line('text', noteRuns(footnote, setting), { label })];
		}
		case 'front': {
			const { front } = part;
			const title = front.title.length > 0 ? [line('passage', words(front.title))] : [];
			const facts = front === document.front ? factLines(document.symbol, document.metadata) : [];
			return [
				...facts.map((fact) => line('soft', fact.join('　'), { keepsNext: true })),
				...title,
				...toFront(front).children.flatMap((node): SheetBlock[] => {
					switch (node.type) {
						case 'subtitle':
							return [line('soft', toRuns(node.children, setting))];
						case 'purpose':
							return setBlocks(node.children, setting);
						case 'field':
							return [
								line('text', [...plain(`${node.label}：`), ...toRuns(node.children, setting)]),
							];
					}
				}),
			];
		}
	}
}
