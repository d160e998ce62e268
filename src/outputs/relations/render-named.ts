import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatPlace } from '../../words/format-place.ts';
import { relationsText } from '../../words/zh-hans/relations.ts';
import { inlineText } from '../../model/text.ts';
import type { Relations } from '../../archive/relations/build-relations.ts';
import { linkUrl } from '../../archive/relations/text-link.ts';
import type { Mention } from '../../archive/relations/mention.ts';
import { nameDocument } from '../../archive/relations/name-document.ts';
import { instrumentSlug } from '../../archive/relations/page-paths.ts';
import { renderRelation, type MentionContext } from './render-mention.ts';

interface Named {
	name: string;
	/** What is known of it besides its name; empty where nothing is. */
	title: string;
}

function namePage(path: string, { instruments, goals }: Relations): Named {
	const { instruments: names, sdg } = relationsText;
	const instrument = instruments.find((one) => path === `instruments/${instrumentSlug(one)}/`);
	if (instrument !== undefined) {
		const { kind, number, title } = instrument;
		return { name: names.name(kind, number), title: title ?? '' };
	}
	const [, number = '', slug] = path.split('/');
	const goal = goals.find((one) => one.number === Number(number));
	const code = slug === undefined || slug === '' ? number : slug.replaceAll('-', '.');
	return { name: sdg.code(code), title: goal === undefined ? '' : sdg.goalName(goal.number) };
}

function nameTarget(
	{ from, target }: Mention,
	relations: Relations,
	{ archive }: MentionContext,
): Named {
	if (target.type === 'page') return namePage(target.path, relations);
	const { document, fragment } = target;
	const held = archive.find(document);
	const name = nameDocument(archive, document);
	if (fragment === null) {
		const title = held?.metadata.title.value ?? relationsText.notHeld;
		return { name, title: name.includes(title) ? '' : title };
	}
	const part = held?.body.find((one) => one.fragment === fragment);
	const heading = part?.type === 'heading' ? inlineText(part.content) : formatPlace(fragment);
	return { name: document === from ? heading : relationsText.place(name, heading), title: '' };
}

/** Returns what a passage names, each once, in the order of the text. */
export function renderNamed(
	mentions: readonly Mention[],
	relations: Relations,
	context: MentionContext,
): Element[] {
	const byUrl = Map.groupBy(mentions, ({ target }) => linkUrl(target, context.base));
	return [...byUrl].map(([url, group]) => {
		const [first] = group;
		if (first === undefined) throw new Error(`Nothing names ${url}.`);
		const { name, title } = nameTarget(first, relations, context);
		const told = group.find(({ relation }) => relation !== null) ?? first;
		return h('li', [
			h('a', { href: url }, name),
			...(title === '' ? [] : [' ', h('span', { className: ['named-title'] }, title)]),
			...renderRelation(told.relation),
		]);
	});
}
