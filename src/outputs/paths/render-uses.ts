import type { Element } from 'hast';
import { h } from 'hastscript';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { labelled } from '../../words/labelled.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import type { PathUse } from '../../archive/paths/collect-uses.ts';

/** Returns the line that leads from a paragraph to the steps that read it; none where no step does. */
export function renderUses(uses: readonly PathUse[], base: string): Element[] {
	if (uses.length === 0) return [];
	const text = interfaceText.paths;
	const items = [...Map.groupBy(uses, ({ path }) => path)].map(([path, members]) => {
		const url = sitePath(`paths/${path.slug}/`, base);
		const links = members.map(({ step }, index) => {
			const name = text.step(step.number);
			const href = `${url}#${step.fragment}`;
			const label = h('span', labelled('paths.step', step.number), name);
			return h(
				'a',
				{ href },
				index === 0 ? [h('span', { lang: 'zh-Hans' }, path.title), ' ', label] : [label],
			);
		});
		return h(
			'li',
			links.flatMap((link, index) => (index === 0 ? [link] : ['、', link])),
		);
	});
	return [
		h('section', { className: ['paragraph-paths'] }, [
			h('h2', { dataLabel: 'paths.uses.ofParagraph' }, text.uses.ofParagraph),
			h('ul', items),
		]),
	];
}
