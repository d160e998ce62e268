import { buildButton } from '../basket/view-parts.ts';
import { siteBase } from '../../words/site-url.ts';
import { announce } from '../copy/announce.ts';
import { currentContext } from '../copy/copy-chosen.ts';
import { toParagraphs } from '../../archive/paths/parse-path.ts';
import { readEntries, type DraftStep } from './draft.ts';
import { addressToPageFragment } from '../../model/addressing/address.ts';
import { buildElement } from '../page/build-element.ts';
import type { AdaptText } from './adapt-words.ts';
import { countDraft, type Minutes, sumMinutes } from './count-draft.ts';
import type { Editor } from './editor.ts';
import { loadPassage } from './load-texts.ts';
import { buildTexts, namePassage } from './view-passages.ts';

const paragraphs = (words: string) =>
	toParagraphs(words).map((paragraph) => buildElement('p', '', [paragraph]));

const nameMinutes = ({ reading, discussion }: Minutes, text: AdaptText) =>
	text.minutes(reading + discussion, reading, discussion);

/**
 * Returns a passage with its words and its address in letters, so that paper leads back. A note that is a passage of
 * the step itself, one of `all`, is not repeated behind its paragraph.
 */
async function buildPassage(
	id: string,
	all: readonly string[],
	text: AdaptText,
): Promise<HTMLElement[]> {
	const passage = await loadPassage(id);
	if (passage === null) return [];
	const { address } = passage;
	const path = addressToPageFragment(address, siteBase);
	const url = new URL(path, currentContext().home).href;
	return [
		buildElement('h3', '', [namePassage(passage, text)]),
		...buildTexts(passage, all),
		buildElement('p', 'adapt-address', [url]),
	];
}

async function buildStep(
	step: DraftStep,
	index: number,
	minutes: Minutes,
	text: AdaptText,
): Promise<HTMLElement> {
	const passages = await Promise.all(
		step.passages.map((id) => buildPassage(id, step.passages, text)),
	);
	const questions = readEntries(step.questions).map((question) =>
		buildElement('li', '', [question]),
	);
	return buildElement('section', '', [
		buildElement('h2', '', [`${text.stepName(index + 1)} ${step.title}`]),
		buildElement('p', 'basket-hint', [nameMinutes(minutes, text)]),
		...paragraphs(step.introduction),
		...passages.flat(),
		...(questions.length > 0 ? [buildElement('ol', 'adapt-questions', questions)] : []),
		...paragraphs(step.task),
	]);
}

/** Returns a draft as participants read it. Throws where a text does not arrive. */
async function buildSheetContent({ text, draft }: Editor): Promise<HTMLElement[]> {
	const { title, summary, author, licence, closing, steps: all } = draft();
	const minutes = await countDraft(draft());
	const steps = await Promise.all(
		all.map((step, index) =>
			buildStep(step, index, minutes[index] ?? { reading: 0, discussion: 0 }, text),
		),
	);
	return [
		buildElement('h2', 'handout-title', [title.trim() === '' ? text.untitled : title]),
		buildElement('p', 'handout-notice', [text.notice]),
		buildElement('p', 'basket-hint', [nameMinutes(sumMinutes(minutes), text)]),
		...paragraphs(summary),
		...steps,
		...paragraphs(closing),
		buildElement('p', 'basket-hint', [[author, licence].filter(Boolean).join('，')]),
	];
}

/** Returns the draft for reading and for paper: made when it is opened, and alone on paper. */
export function buildSheet(editor: Editor): HTMLElement {
	const { text } = editor;
	const sheet = buildElement('div', 'adapt-sheet', []);
	const print = buildButton(text.print, () => {
		window.print();
	});
	print.disabled = true;
	const details = buildElement('details', 'basket-handout', [
		buildElement('summary', '', [text.preview]),
		buildElement('p', 'basket-options', [print]),
		sheet,
	]);
	details.addEventListener('toggle', () => {
		if (!details.open) {
			sheet.replaceChildren();
			print.disabled = true;
			return;
		}
		buildSheetContent(editor)
			.then((content) => {
				sheet.replaceChildren(...content);
				print.disabled = false;
			})
			.catch(() => {
				announce(text.failed);
			});
	});
	return details;
}
