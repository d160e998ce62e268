import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { PathSetting } from './path-setting.ts';
import { renderPathCorrections } from './render-path-passage.ts';
import { renderSlides } from './render-slides.ts';

const { slides: text, ...paths } = interfaceText.paths;

/** Returns a button of a presentation, which a script makes work: `data-slides-black` of `black`. */
const button = (name: string, words: string) =>
	h('button', { className: ['button'], type: 'button', [`data-slides-${name}`]: '' }, words);

/** Returns the list of steps that a presentation can jump to. */
function renderList({ steps }: ReadingPath): Element {
	return h('dialog', { className: ['slides-list'], dataSlidesList: '', ariaLabel: text.list }, [
		h('h2', paths.outline),
		h(
			'ol',
			steps.map(({ number, title }) =>
				h('li', [
					h(
						'button',
						{ className: ['slides-step'], type: 'button', dataSlidesStep: String(number) },
						title,
					),
				]),
			),
		),
		h('p', { className: ['slides-keys'] }, text.keys),
		button('list-close', text.close),
	]);
}

/** Returns what the speaker sees besides the slides, in a window of their own. */
function renderSpeaker(): Element {
	const clock = (name: string, words: string) =>
		h('p', [h('span', words), ' ', h('output', { [`data-slides-${name}`]: '' })]);
	return h('aside', { className: ['slides-speaker'], dataSlidesSpeakerPanel: '', hidden: true }, [
		h('div', { className: ['slides-clocks'] }, [
			clock('clock', text.clock),
			clock('elapsed', text.elapsed),
			button('restart', text.restart),
		]),
		h('h2', paths.guidePage.notes),
		h('div', { className: ['slides-notes'], dataSlidesNotes: '' }),
	]);
}

/** Returns a path for the projector: its slides, and what a script steers them by; `exit` is where it leads back to. */
export function renderDeck(
	path: ReadingPath,
	setting: PathSetting,
	exit: { href: string; words: string },
): Element[] {
	return [
		h('main', { className: ['slides'], dataSlides: '' }, renderSlides(path, setting)),
		renderSpeaker(),
		h('footer', { className: ['slides-foot'] }, [
			h('a', { href: exit.href, dataSlidesExit: '' }, exit.words),
			h('p', { className: ['slides-keys'], dataSlidesKeys: '', hidden: true }, text.keys),
			h(
				'div',
				{
					className: ['slides-controls'],
					role: 'group',
					ariaLabel: text.controls,
					dataSlidesControls: '',
					hidden: true,
				},
				[
					button('open-list', text.list),
					button('answers', text.answers),
					button('dark', text.dark),
					button('black', text.black),
					button('speaker', text.speaker),
					button('fullscreen', text.fullscreen),
					button('previous', text.previous),
					h('span', { className: ['slides-position'], role: 'status', dataSlidesPosition: '' }),
					button('next', text.next),
				],
			),
		]),
		renderList(path),
		h('div', { className: ['slides-black'], dataSlidesCover: '', hidden: true }),
		...renderPathCorrections(path),
	];
}
