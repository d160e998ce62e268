import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { findChangeStatements } from '../../../src/archive/versions/change-statements.ts';
import { buildVersionRelations } from '../../../src/archive/versions/version-relations.ts';
import { renderComparison } from '../../../src/outputs/versions/render-comparison.ts';
import {
	renderEarlierPlace,
	renderNewerPlace,
	renderOfficeCorrections,
} from '../../../src/outputs/versions/render-place-versions.ts';
import { renderVersions } from '../../../src/outputs/versions/render-versions.ts';
import {
	CORR1,
	ORIGINAL,
	readRevisedPaper,
	REV1,
	REV2,
} from '../../ingest/papers/read-revised-paper.ts';

const documents = readRevisedPaper();
const archive = buildArchive(documents);
// Words are characters here: where a word ends is the business of other tests.
const relations = buildVersionRelations(archive, (text) => [...text]);
const context = { archive, base: '/base/', relations };

const hasClass = ({ properties }: Element, name: string) =>
	Array.isArray(properties.className) && properties.className.includes(name);

function elementsIn(nodes: readonly ElementContent[]): Element[] {
	return nodes.flatMap((node) =>
		node.type === 'element' ? [node, ...elementsIn(node.children)] : [],
	);
}

/** Returns what a screen reader says of elements: their text, what only it says included. */
const heard = (nodes: readonly ElementContent[]): string =>
	nodes
		.map((node) =>
			node.type === 'text' ? node.value : node.type === 'element' ? heard(node.children) : '',
		)
		.join('');

/** Returns what the eye sees: without what only a screen reader says. */
const seen = (nodes: readonly ElementContent[]): string =>
	nodes
		.map((node) => {
			if (node.type === 'text') return node.value;
			return node.type !== 'element' || hasClass(node, 'spoken') ? '' : seen(node.children);
		})
		.join('');

const linksIn = (nodes: readonly ElementContent[]): string[] =>
	elementsIn(nodes)
		.filter(({ tagName }) => tagName === 'a')
		.map(({ properties, children }) => `${seen(children)} ${String(properties.href)}`);

test.each<[string, string[]]>([
	[ORIGINAL, ['这是旧版本，已有修订版：GB.347/POL/3(Rev.2) 改动对照']],
	[
		REV1,
		[
			'这是旧版本，已有修订版：GB.347/POL/3(Rev.2) 改动对照',
			'这是修订版，它取代：GB.347/POL/3 改动对照',
		],
	],
	[
		REV2,
		[
			'这是修订版，它取代：GB.347/POL/3(Rev.1) 改动对照',
			'更正件涉及本文件：GB.347/POL/3(Rev.2)(Corr.1)',
		],
	],
	[CORR1, ['这是一份更正件，所更正的文件：GB.347/POL/3(Rev.2)']],
])('the page of %s says at its top what it is among the versions', (id, said) => {
	const [aside, ...others] = renderVersions(id, context);
	expect(others).toEqual([]);
	const lines = elementsIn(aside?.children ?? [])
		.filter(({ tagName }) => tagName === 'p')
		.map(({ children }) => seen(children));
	expect(lines).toEqual(said);
	expect(aside !== undefined && hasClass(aside, 'versions-replaced')).toBe(
		id === ORIGINAL || id === REV1,
	);
});

test('the list of versions has each with its day, in the order issued, and says which one is read', () => {
	const [aside] = renderVersions(REV1, context);
	const items = elementsIn(aside?.children ?? []).filter(({ tagName }) => tagName === 'li');
	expect(items.map(({ children }) => seen(children))).toEqual([
		'GB.347/POL/3 原件 2023年2月10日',
		'GB.347/POL/3(Rev.1) 修订版 2023年2月24日 本页',
		'GB.347/POL/3(Rev.2) 修订版 2023年3月6日',
		'GB.347/POL/3(Rev.2)(Corr.1) 更正件 2023年3月10日',
	]);
	expect(items.map(({ properties }) => properties.ariaCurrent ?? null)).toEqual([
		null,
		'page',
		null,
		null,
	]);
});

test.each<[string, string[]]>([
	['p1', []],
	[
		'p2',
		[
			'本段在Rev.2中有改动 改动对照 Rev.2，第3段',
			'改动对照 /base/gb/347/pol/3/rev2/changes/original/#old-p2',
			'Rev.2，第3段 /base/gb/347/pol/3/rev2/p3/',
		],
	],
	['p4', []],
	[
		'p5',
		[
			'本段在Rev.2中移到别处 改动对照 Rev.2，第2段',
			'改动对照 /base/gb/347/pol/3/rev2/changes/original/#old-p5',
			'Rev.2，第2段 /base/gb/347/pol/3/rev2/p2/',
		],
	],
	['p7', []],
])('%s of the original: what became of it, and the ways there', (fragment, said) => {
	const lines = renderNewerPlace(ORIGINAL, fragment, context, false);
	expect([...lines.map(({ children }) => seen(children)), ...linksIn(lines)]).toEqual(said);
});

test('a paragraph alone leads to its place in the newer version, though its words are the same', () => {
	expect(linksIn(renderNewerPlace(ORIGINAL, 'p4', context, true))).toEqual([
		'改动对照 /base/gb/347/pol/3/rev2/changes/original/#old-p4',
		'Rev.2，第6段 /base/gb/347/pol/3/rev2/p6/',
	]);
});

test.each([
	['p8', '本段在Rev.2中有改动'],
	['p2', '本段在Rev.2中文字未变'],
	['p4', '本段在Rev.2中已删去'],
])('%s of the first revision is held against the second: %s', (fragment, said) => {
	const lines = renderNewerPlace(REV1, fragment, context, true);
	expect(lines.map(({ children }) => seen(children))[0]).toContain(said);
});

test('a place of a newer version says what it was before, where its words differ', () => {
	const lineOf = (fragment: string) =>
		renderEarlierPlace(REV1, fragment, context).map(({ children }) => seen(children));
	expect(lineOf('p1')).toEqual([]);
	expect(lineOf('p2')[0]).toContain('与GB.347/POL/3相比，本段有改动');
	expect(lineOf('p3')[0]).toContain('GB.347/POL/3中没有本段');
});

test.each([
	['p2', '全部删去'],
	['p5', '全文改为5. 参加者中女性占百分之四十四，比上一个两年期增加了七个百分点。'],
	['p6', '后续跟踪不足应改为后续跟踪尚待加强'],
	['p7', '在此之后增加新教材将以三种语文印发。'],
])(
	'the corrigendum is shown at %s of the second revision, in the name of the office',
	(at, said) => {
		const notes = renderOfficeCorrections(REV2, at, context);
		expect(notes.map(({ children }) => seen(children))).toEqual([
			`发布机构的更正（GB.347/POL/3(Rev.2)(Corr.1)）${said}`,
		]);
		expect(notes[0]?.properties).toMatchObject({ role: 'note' });
		expect(linksIn(notes)[0]).toMatch(/ \/base\/gb\/347\/pol\/3\/rev2\/corr1\/p\d\/$/u);
		// What it says is of one text, and stands at no other.
		expect(renderOfficeCorrections(REV1, at, context)).toEqual([]);
		expect(renderOfficeCorrections(ORIGINAL, at, context)).toEqual([]);
	},
);

const [nearest, farther] = relations.comparisonsOf(REV2);
if (nearest === undefined || farther === undefined) throw new Error('Nothing is compared.');

test('a version is compared with each that it has replaced, the one before it first', () => {
	expect([nearest.older, farther.older]).toEqual([REV1, ORIGINAL]);
});

const comparison = renderComparison(farther, [], '/base/');
const articles = elementsIn(comparison).filter((element) => hasClass(element, 'change'));
const textOf = (id: string) =>
	elementsIn(articles.find(({ properties }) => properties.id === id)?.children ?? []).filter(
		(element) => hasClass(element, 'change-text'),
	);

test('each change is an article under a heading that says its kind, and where it stood and stands', () => {
	const heads = articles.map(({ children }) =>
		elementsIn(children)
			.filter(({ tagName }) => tagName === 'h3')
			.map(({ children: words }) => seen(words))
			.join(),
	);
	expect(heads).toEqual([
		'移动 第5段现为第2段',
		'有改动 第2段现为第3段',
		'新增 第4段',
		'有改动 第3段现为第5段',
		'有改动 第6段现为第7段',
	]);
});

test('a reader of the screen hears what was left out and put in; the eye sees the words alone', () => {
	expect(heard(textOf('p3'))).toContain('方案共举办 删去：120；增加：132 次活动');
	expect(seen(textOf('p3'))).toContain('方案共举办 120132 次活动');
	expect(heard(textOf('p4'))).toMatch(/^增加：疫情期间/u);
	expect(heard(textOf('p5'))).toMatch(/^删去：方案的经费[^；]+；参加者中女性/u);
	expect(heard(textOf('p7'))).toContain('编写增加：并出版；新的教材');
});

test('what changed is marked by elements, and what did not by none', () => {
	const marked = (id: string) =>
		elementsIn(textOf(id))
			.filter(({ tagName }) => tagName === 'del' || tagName === 'ins')
			.map(({ tagName, children }) => `${tagName} ${seen(children)}`);
	expect(marked('p3')).toEqual(['del 120', 'ins 132']);
	expect(marked('p7')).toEqual(['ins 并出版']);
	expect(marked('p2')).toEqual([]);
});

test('every place of both versions is a target of the page, once', () => {
	const ids = elementsIn(comparison).flatMap(({ properties }) =>
		typeof properties.id === 'string' && properties.id !== 'concordance' ? [properties.id] : [],
	);
	expect(ids).toEqual([...new Set(ids)]);
	const numbers = (count: number, prefix: string) =>
		Array.from({ length: count }, (_, at) => `${prefix}p${String(at + 1)}`);
	expect(new Set(ids)).toEqual(
		new Set([
			...['front', 'h1', ...numbers(8, '')],
			...['old-front', 'old-h1', ...numbers(7, 'old-')],
		]),
	);
});

test('the concordance has each place of the older version with what it is now', () => {
	const rows = elementsIn(comparison)
		.filter(({ tagName }) => tagName === 'tr')
		.map(({ children }) =>
			children.map((cell) => (cell.type === 'element' ? seen(cell.children) : '')).join(' | '),
		);
	expect(rows).toEqual([
		'旧版本 | 新版本 | 改动情况',
		'文件首页 | 文件首页 | 未改动',
		'标题1 | 标题1 | 未改动',
		'第1段 | 第1段 | 未改动',
		'第5段 | 第2段 | 移动',
		'第2段 | 第3段 | 有改动',
		'无 | 第4段 | 新增',
		'第3段 | 第5段 | 有改动',
		'第4段 | 第6段 | 未改动',
		'第6段 | 第7段 | 有改动',
		'第7段 | 第8段 | 未改动',
	]);
});

test('what the first page of a version says of its change is quoted', () => {
	const revision = documents.find(({ id }) => id === REV1);
	const statements = revision === undefined ? [] : findChangeStatements(revision);
	const quotes = elementsIn(renderComparison(nearest, statements, '/'))
		.filter(({ tagName }) => tagName === 'blockquote')
		.map(({ children }) => seen(children));
	expect(quotes).toEqual(['本文件取代 2023 年 2 月 10 日印发的文本，第2段的数字已经更正。']);
});
