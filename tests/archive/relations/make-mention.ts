import type { Mention } from '../../../src/archive/relations/mention.ts';

/** Returns a mention of a page of the site by words that stand in a text at the mark ▲. */
export function mentionOf(path: string, words = '', context = '▲'): Mention {
	return {
		from: 'gb/346/ins/8',
		place: 'p1',
		note: null,
		words,
		context: context.replace('▲', words),
		at: context.indexOf('▲'),
		kind: path.startsWith('sdg/') ? 'sdg' : 'instrument',
		target: { type: 'page', path },
		relation: null,
	};
}
