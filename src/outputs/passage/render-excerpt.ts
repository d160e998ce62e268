import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Excerpt } from '../../archive/documents/excerpt-around.ts';

/** Returns words of a text, those in the middle marked. */
export function renderExcerpt({ before, hit, after }: Excerpt): Element {
	return h('p', { className: ['excerpt'], lang: 'zh-Hans' }, [before, h('mark', hit), after]);
}
