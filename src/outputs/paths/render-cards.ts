import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReadingPath, Step } from '../../archive/paths/path.ts';
import { labelled } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { saySets } from './say-room.ts';

const text = interfaceText.paths.cardsPage;

function renderSet(step: Step): Element {
	const { number, title, cards } = step;
	const sets = saySets(step).flatMap(({ words, label }, index) => [
		index === 0 ? '' : '，',
		h('span', label, words),
	]);
	return h('section', { className: ['card-set'] }, [
		h('h2', { lang: 'zh-Hans' }, title),
		h('p', { className: ['card-sets'] }, [
			h(
				'span',
				labelled('paths.cardsPage.set', number, cards.length),
				text.set(number, cards.length),
			),
			...sets,
		]),
		h(
			'ul',
			{ className: ['cards'], lang: 'zh-Hans' },
			cards.map((card) => h('li', card)),
		),
	]);
}

/** Returns the cards of a path as sheets to be cut, those of each step beginning on a page of their own. */
export function renderCards({ steps }: ReadingPath): Element[] {
	const sets = steps.filter(({ cards }) => cards.length > 0).map(renderSet);
	return sets.length > 0 ? sets : [h('p', labelled('paths.cardsPage.none'), text.none)];
}
