import { expect, test } from 'vitest';
import { collectReadNotes } from '../../../src/archive/paths/read-notes.ts';
import { renderPathPassage } from '../../../src/outputs/paths/render-path-passage.ts';
import type { NoteForm } from '../../../src/outputs/paths/settle-read-notes.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import { smallStep } from './small-path.ts';

const context = { base: '/', held: new Set<string>() };

/** Returns the passages of a step that reads places of the small document, whose first paragraph has note 1. */
function render(form: NoteForm, ...places: string[]): string[] {
	const step = smallStep(2, ...places);
	const settled = { notes: collectReadNotes(step), form };
	return step.passages.map((passage, index) =>
		toHtml(renderPathPassage(passage, `step-2-${String(index + 1)}`, context, settled)),
	);
}

const asides = (html: string) => html.match(/<aside/g)?.length ?? 0;

test('a note that is a passage is not repeated with its paragraph, and its marks lead to it', () => {
	const [paragraph = '', note = ''] = render('left-out', 'p1', 'fn1');
	expect(asides(paragraph)).toBe(0);
	expect(paragraph).toContain('<a href="#step-2-2-1-fn1" aria-label="脚注1">');
	expect(note).toContain('id="step-2-2-1-fn1"');
});

test.each([
	[['fn1', 'p1'], 1, 'before its paragraph'],
	[['p1-p3', 'fn1'], 0, 'behind a range'],
])('%j: likewise %#', (places, at) => {
	const html = render('left-out', ...places);
	expect(html[at]).not.toContain('-fn1" role="note"');
});

test.each([
	[['p1'], 'no note is a passage'],
	[['p1', 'fn2'], 'another note is'],
])('%j: the note stays with its paragraph, since %s', (places) => {
	const [paragraph = ''] = render('left-out', ...places);
	expect(asides(paragraph)).toBe(1);
	expect(paragraph).toContain('<a href="#step-2-1-1-fn1"');
});

test('a note of the same number in another document stays', () => {
	const step = smallStep(2, 'p1');
	const notes = new Map([['gb/335/ins/9/fn1', 'step-2-2-1-fn1']]);
	const [tree] = step.passages.flatMap((passage) =>
		renderPathPassage(passage, 'step-2-1', context, { notes, form: 'left-out' }),
	);
	expect(asides(toHtml(tree ? [tree] : []))).toBe(1);
});

test('on the screen it stays beside its paragraph, and is told from the others', () => {
	const [paragraph = ''] = render('off-paper', 'p1', 'fn1');
	expect(paragraph).toContain('<aside class="note note-read" id="step-2-1-1-fn1"');
	expect(paragraph).toContain('<a href="#step-2-1-1-fn1" aria-label="脚注1">');
});

test('an item has its note, and no other item the one that is read', () => {
	const [item = ''] = render('left-out', 'p2-2', 'fn2');
	expect(asides(item)).toBe(0);
	const [whole = ''] = render('left-out', 'p2-2', 'fn1');
	expect(asides(whole)).toBe(1);
});
