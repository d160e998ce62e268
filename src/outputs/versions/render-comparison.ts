import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Change, Comparison, WordRun } from '../../archive/versions/compare/comparison.ts';
import { oldPlaceId } from '../../archive/versions/comparison-path.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { formatPlace } from '../../words/format-place.ts';
import { labelled, labelledPlace } from '../../words/labelled.ts';
import { versionsText } from '../../words/zh-hans/versions.ts';

const text = versionsText.comparison;

/** The kinds of changes in the order in which they are counted. */
const KINDS = [
	'inserted',
	'deleted',
	'changed',
	'moved',
	'moved-changed',
	'split',
	'joined',
	'unchanged',
] as const;

type Kind = (typeof KINDS)[number];

const kindOf = ({ kind, isReworded }: Change): Kind =>
	kind === 'moved' && isReworded ? 'moved-changed' : kind;

const sayKind = (kind: Kind, className: string) =>
	h('span', { className: [className], ...labelled(`versions.comparison.${kind}`) }, text[kind]);

/** Returns words that only a screen reader says. */
const sayHidden = (word: 'deletedWords' | 'insertedWords' | 'between') =>
	h('span', { className: ['spoken'], ...labelled(`versions.comparison.${word}`) }, text[word]);

/** Returns runs of words, what was put in and what was taken out marked for the eye, for the ear and in print. */
function renderWords(runs: readonly WordRun[]): ElementContent[] {
	return runs.flatMap(({ kind, text: value }, index): ElementContent[] => {
		if (kind === 'same') return [{ type: 'text', value }];
		// White space behind words belongs to neither.
		const words = value.trimEnd();
		if (kind === 'deleted')
			return [h('del', [sayHidden('deletedWords'), words]), sayHidden('between')];
		const isBehindDeleted = runs[index - 1]?.kind === 'deleted';
		const end = isBehindDeleted || index === runs.length - 1 ? [] : [sayHidden('between')];
		const space = value.slice(words.length);
		return [h('ins', [sayHidden('insertedWords'), words]), ...end, { type: 'text', value: space }];
	});
}

/** Returns the way to places of one of the versions; 无 where it has none. */
function linkPlaces(
	document: string,
	fragments: readonly string[],
	base: string,
): ElementContent[] {
	if (fragments.length === 0)
		return [h('span', labelled('versions.comparison.nothing'), text.nothing)];
	return fragments.flatMap((fragment, index): ElementContent[] => [
		...(index === 0 ? [] : ['、']).map((value) => ({ type: 'text' as const, value })),
		h(
			'a',
			{
				href: addressToUrl({ document, place: fragmentToPlace(fragment) }, base),
				...labelledPlace(fragment),
			},
			formatPlace(fragment),
		),
	]);
}

/** Returns the targets of links to the places of a change but the first of the newer version, whose own it is. */
const placeTargets = ({ before, after }: Change): Element[] => [
	...before.map((fragment) => h('span', { id: oldPlaceId(fragment) })),
	...after.slice(1).map((fragment) => h('span', { id: fragment })),
];

function renderChange(change: Change, { older, newer }: Comparison, base: string): Element {
	const { before, after, words } = change;
	const kind = kindOf(change);
	const arrow = h(
		'span',
		{ className: ['becomes'], ...labelled('versions.comparison.becomes') },
		text.becomes,
	);
	const places =
		kind === 'inserted'
			? linkPlaces(newer, after, base)
			: kind === 'deleted'
				? linkPlaces(older, before, base)
				: before.join() === after.join()
					? linkPlaces(newer, after, base)
					: [...linkPlaces(older, before, base), arrow, ...linkPlaces(newer, after, base)];
	return h('article', { className: ['change', `change-${kind}`], id: after[0] ?? null }, [
		...placeTargets(change),
		h('h3', { className: ['change-head'] }, [sayKind(kind, 'change-kind'), ' ', ...places]),
		h('div', { className: ['change-text'], lang: 'zh-Hans' }, renderWords(words)),
	]);
}

/** Returns changes with those next to each other in one group that are unchanged. */
function groupUnchanged(changes: readonly Change[]): Change[][] {
	const groups: Change[][] = [];
	for (const change of changes) {
		const last = groups.at(-1);
		if (change.kind === 'unchanged' && last?.[0]?.kind === 'unchanged') last.push(change);
		else groups.push([change]);
	}
	return groups;
}

/** Returns what is unchanged as one line, from its first place to its last. */
function renderUnchanged(group: readonly Change[], { newer }: Comparison, base: string): Element {
	const first = group[0]?.after ?? [];
	const last = group.at(-1)?.after ?? [];
	const others = group.length === 1 ? [] : [' – ', ...linkPlaces(newer, last, base)];
	return h('p', { className: ['unchanged'] }, [
		...group.flatMap((change) => [
			...placeTargets(change),
			...change.after.slice(0, 1).map((fragment) => h('span', { id: fragment })),
		]),
		sayKind('unchanged', 'change-kind'),
		' ',
		...linkPlaces(newer, first, base),
		...others,
	]);
}

/** Returns how many places are of each kind. */
function renderCounts({ changes }: Comparison): Element {
	const counts = Map.groupBy(changes, kindOf);
	return h(
		'ul',
		{ className: ['change-counts'] },
		KINDS.flatMap((kind) => {
			const count = counts.get(kind)?.length ?? 0;
			return count === 0 ? [] : [h('li', [sayKind(kind, 'count-kind'), ` ${String(count)}`])];
		}),
	);
}

/** Returns the table of what each place of one version is in the other, in the order of the newer. */
function renderConcordance({ changes, older, newer }: Comparison, base: string): Element {
	const head = (['older', 'newer', 'what'] as const).map((name) =>
		h('th', { scope: 'col', ...labelled(`versions.comparison.${name}`) }, text[name]),
	);
	const rows = changes.map((change) =>
		h('tr', [
			h('td', linkPlaces(older, change.before, base)),
			h('td', linkPlaces(newer, change.after, base)),
			h('td', labelled(`versions.comparison.${kindOf(change)}`), text[kindOf(change)]),
		]),
	);
	return h('table', { className: ['concordance'], ariaLabelledBy: 'concordance' }, [
		h('thead', h('tr', head)),
		h('tbody', rows),
	]);
}

/** Returns how two versions differ, place by place, in the order of the newer; `statements` is what the first page of the newer says of it. */
export function renderComparison(
	comparison: Comparison,
	statements: readonly string[],
	base: string,
): Element[] {
	const { changes } = comparison;
	const isSame = changes.every(({ kind }) => kind === 'unchanged');
	return [
		...(statements.length === 0
			? []
			: [
					h('section', { className: ['change-statements'] }, [
						h('h2', labelled('versions.comparison.statements'), text.statements),
						...statements.map((one) => h('blockquote', { lang: 'zh-Hans' }, h('p', one))),
					]),
				]),
		h('section', { className: ['changes'] }, [
			h('h2', labelled('versions.comparison.changes'), text.changes),
			...(isSame ? [h('p', labelled('versions.comparison.none'), text.none)] : []),
			renderCounts(comparison),
			...groupUnchanged(changes).map((group) => {
				const [first] = group;
				return first === undefined || first.kind === 'unchanged'
					? renderUnchanged(group, comparison, base)
					: renderChange(first, comparison, base);
			}),
		]),
		h('section', [
			h(
				'h2',
				{ id: 'concordance', ...labelled('versions.comparison.concordance') },
				text.concordance,
			),
			renderConcordance(comparison, base),
		]),
	];
}
