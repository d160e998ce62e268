import {
	addressToPageFragment,
	addressToUrl,
	parseAddress,
	fragmentToId,
} from '../../model/addressing/address.ts';
import { siteBase } from '../../words/site-url.ts';
import { fragmentToPlace, placeToFragment } from '../../model/addressing/place.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { announce } from '../copy/announce.ts';
import { buildButton } from '../basket/view-parts.ts';
import { buildElement } from '../page/build-element.ts';
import type { AdaptText } from './adapt-words.ts';
import { LIMITS } from '../../archive/paths/path-schema.ts';
import { countPassages, SHOWN, withStep } from './draft.ts';
import type { Editor } from './editor.ts';
import { acceptPassage, hasChanged } from './draft-pins.ts';
import { findPassages } from './find-passages.ts';
import { loadChanges, loadPassage, type LoadedPassage } from './load-texts.ts';
import { measureCount } from './measure-field.ts';
import { buildCount, buildFault } from './view-field.ts';
import { buildOrder } from './view-order.ts';

/** Returns what a passage is called: by its document, or its id where that is not known. */
function namePassage({ address, document }: LoadedPassage, text: AdaptText): string {
	return text.passage(document, address.place === null ? '' : placeToFragment(address.place));
}

/** Returns what a passage is called by its id alone: by the symbol that the id stands for, if it does. */
function nameId(id: string, text: AdaptText): string {
	const address = parseAddress(id);
	if (address?.place == null) return id;
	const symbol = idToSymbol(address.document);
	const name = symbol === null ? address.document : formatSymbol(symbol);
	return text.passage({ symbol: name, title: '' }, placeToFragment(address.place));
}

/** Returns the words of a passage, a paragraph each block, without the notes whose ids are in `leftOut`. */
function buildTexts(
	{ texts, document }: LoadedPassage,
	leftOut: readonly string[] = [],
): HTMLElement[] {
	return texts.map(({ place, text, notes }) => {
		const [, number = ''] = /(?:^|-)p(\d[a-z.\d]*)$/.exec(place) ?? [];
		const lines = text.split('\n').map((line) => buildElement('p', '', [line]));
		const own = notes
			.filter((note) => !leftOut.includes(fragmentToId(document.id, note.place)))
			.map((note) => buildElement('p', 'adapt-note', [note.text]));
		const block = buildElement('div', 'adapt-text', [
			buildElement('span', 'adapt-number', [number]),
			buildElement('div', '', [...lines, ...own]),
		]);
		block.lang = 'zh-Hans';
		return block;
	});
}

/** Returns the way to what newer versions or corrigenda made of a passage; nothing where they made nothing of it. */
async function buildChanges(
	{ document, texts }: LoadedPassage,
	text: AdaptText,
): Promise<HTMLElement[]> {
	const changes = await loadChanges(document.id);
	return texts
		.filter(({ place }) => changes[place] !== undefined)
		.map(({ place }) => {
			const link = buildElement('a', '', [text.changedPlace(text.place(place))]);
			link.href = addressToUrl({ document: document.id, place: fragmentToPlace(place) }, siteBase);
			return buildElement('p', 'adapt-changed', [link]);
		});
}

/** Returns what says that a passage has other words than its author has read, and what takes it as it stands now. */
function buildChangedText(draftId: string, id: string, text: AdaptText): HTMLElement {
	const accept = buildButton(text.acceptText, () => {
		void acceptPassage(draftId, id).then(() => {
			notice.remove();
			announce(text.acceptedText);
		});
	});
	const notice = buildElement('p', 'adapt-error', [text.changedText, ' ', accept]);
	return notice;
}

/** Fills a row with the name and the words of its passage. */
async function fillRow(
	row: HTMLElement,
	name: HTMLElement,
	{ id, draftId }: { id: string; draftId: string },
	text: AdaptText,
) {
	const passage = await loadPassage(id);
	if (passage === null || passage.texts.length === 0) {
		row.append(buildElement('p', 'adapt-error', [text.notFound.notHeld(id)]));
		return;
	}
	const base = siteBase;
	const { address } = passage;
	const isRange = address.place?.kind === 'range';
	const link = buildElement('a', '', [namePassage(passage, text)]);
	link.href = (isRange ? addressToUrl : addressToPageFragment)(address, base);
	name.replaceChildren(link);
	row.append(
		...((await hasChanged(draftId, id)) ? [buildChangedText(draftId, id, text)] : []),
		...(await buildChanges(passage, text)),
		buildElement('details', 'adapt-words', [
			buildElement('summary', '', [text.readText]),
			...buildTexts(passage),
		]),
	);
}

function buildRow(editor: Editor, step: number, index: number): HTMLElement {
	const { text, draft } = editor;
	const passages = draft().steps[step]?.passages ?? [];
	const id = passages[index] ?? '';
	const called = nameId(id, text);
	const name = buildElement('span', 'basket-name', [called]);
	const order = buildOrder(editor, {
		list: `passage-${String(step)}`,
		entries: passages,
		index,
		name: called,
		put: (change) => (one) =>
			withStep(one, step, { passages: change(one.steps[step]?.passages ?? []) }),
		otherwise: `add-${String(step)}`,
	});
	const row = buildElement('li', '', [name, order]);
	fillRow(row, name, { id, draftId: editor.id() }, text).catch(() => {
		announce(text.failed);
	});
	return row;
}

/** Returns the field in which an address is typed, and what refuses it. */
function buildAdding({ text, draft, write, change }: Editor, step: number): HTMLElement {
	const input = buildElement('input', '', []);
	input.value = draft().steps[step]?.adding ?? '';
	input.addEventListener('input', () => {
		write((one) => withStep(one, step, { adding: input.value }));
	});
	input.dataset['focus'] = `add-${String(step)}`;
	const error = buildElement('p', 'adapt-error', []);
	error.id = `adapt-error-${String(step)}`;
	error.role = 'alert';
	const hint = buildElement('p', 'basket-hint', [text.addPassageHint]);
	hint.id = `adapt-hint-${String(step)}`;
	input.setAttribute('aria-describedby', `${hint.id} ${error.id}`);
	const passagesOf = () => draft().steps[step]?.passages ?? [];
	const add = async (): Promise<void> => {
		const typed = input.value;
		const sought = await findPassages(typed, passagesOf(), text);
		const isFull = 'ids' in sought && countPassages(draft()) + sought.ids.length > SHOWN.passages;
		const found = isFull ? { reason: text.notFound.full(SHOWN.passages) } : sought;
		input.ariaInvalid = 'reason' in found ? 'true' : 'false';
		if ('reason' in found) {
			error.textContent = found.reason;
			input.focus();
			return;
		}
		const passages = [...passagesOf(), ...found.ids];
		// What is typed while the address is looked up stays.
		const adding = input.value === typed ? '' : input.value;
		change((one) => withStep(one, step, { passages, adding }), {
			words: text.added(found.ids.map((id) => nameId(id, text))),
			focus: [`add-${String(step)}`],
		});
	};
	const form = buildElement('form', 'adapt-add', [
		buildElement('div', 'adapt-field', [
			buildElement('label', '', [buildElement('span', '', [text.addPassage]), input]),
		]),
		buildButton(text.add, () => {
			form.requestSubmit();
		}),
	]);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		add().catch(() => {
			announce(text.failed);
		});
	});
	return buildElement('div', '', [form, hint, error]);
}

/** Returns the passages of a step, with their words, and the field that adds one; `step` is from 0. */
export function buildPassages(editor: Editor, step: number): HTMLElement {
	const { text, draft, undoAt } = editor;
	const count = draft().steps[step]?.passages.length ?? 0;
	const at = (index: number) => `passage-${String(step)}-${String(index)}`;
	const inRow = (undo: HTMLElement[]) => undo.map((one) => buildElement('li', '', [one]));
	const rows = Array.from({ length: count }, (_, index) => [
		...inRow(undoAt(at(index))),
		buildRow(editor, step, index),
	]);
	const list = buildElement('ul', 'adapt-passages', [...rows.flat(), ...inRow(undoAt(at(count)))]);
	const state = measureCount(count, LIMITS.passages, text);
	return buildElement('section', 'adapt-part', [
		buildElement('h4', '', [text.passages]),
		...(list.hasChildNodes() ? [list] : []),
		buildCount(state),
		buildFault(state),
		buildAdding(editor, step),
	]);
}
