import { beforeAll, describe, expect, test } from 'vitest';
import { loadArchive } from '../../../src/archive/documents/load-archive.ts';
import { findTextLinks } from '../../../src/archive/relations/find-text-links.ts';
import type { LinkScope } from '../../../src/archive/relations/link-scope.ts';
import { loadLinkScopes, loadRelations } from '../../../src/archive/relations/load-relations.ts';
import type { LinkTarget } from '../../../src/archive/relations/text-link.ts';

let scopes: Map<string, LinkScope>;

beforeAll(async () => {
	scopes = await loadLinkScopes();
});

const show = (target: LinkTarget): string =>
	target.type === 'page' ? target.path : `${target.document}#${target.fragment ?? ''}`;

function find(id: string, text: string): string[] {
	const scope = scopes.get(id);
	if (scope === undefined) throw new Error(`${id} is not held.`);
	const { links, doubts } = findTextLinks(text, scope);
	return [
		...links.map(({ from, to, target }) => `${text.slice(from, to)} → ${show(target)}`),
		...doubts.map(({ from, to, rule }) => `${text.slice(from, to)} ? ${rule}`),
	];
}

test.each<[string, string, string[], string]>([
	['gb/346/ins/8', '(见决定草案：第 61 段)', ['第 61 段 → gb/346/ins/8#p61'], 'its own paragraph'],
	['gb/346/ins/8', '(见第 62 段)', ['第 62 段 ? no-such-paragraph'], 'one more than there are'],
	[
		'gb/340/pol/6',
		'GB.335/INS/9，第 34 段',
		['第 34 段 → gb/335/ins/9#p34'],
		'a paragraph of a held document; the symbol is a reference already',
	],
	[
		'gb/340/pol/6',
		'GB.301/TC/1，第 15 段',
		['第 15 段 → gb/301/tc/1#'],
		'of one not held: the document',
	],
	['gb/346/pfa/1', '成果目标 3', ['成果目标 3 → gb/346/pfa/1#h24'], 'its own outcome'],
	['gb/346/pfa/1', '成果目标 9', ['成果目标 9 ? no-such-part'], 'it has seven'],
	[
		'gb/346/ins/8',
		'成果目标 3',
		['成果目标 3 ? no-such-part'],
		'of the programme, not of this paper',
	],
	['gb/346/pfa/1', '产出 5.1', ['产出 5.1 → gb/346/pfa/1#h43'], 'its own output'],
	[
		'gb/335/ins/9',
		'成果领域 1(a)',
		['成果领域 1(a) → gb/335/ins/9#h6'],
		'a lettered part of its area',
	],
	['gb/335/ins/9', '见本文件第IV部分。', ['本文件第IV部分 → gb/335/ins/9#h16'], 'its own section'],
	[
		'gb/335/ins/9',
		'《2020-25 年发展合作战略》第 3 段',
		['《2020-25 年发展合作战略》 → gb/340/pol/6#', '第 3 段 → gb/340/pol/6#p3'],
		'a place in a document named by title',
	],
	['gb/340/pol/6', '《2020-25 年发展合作战略》', [], 'a document does not link to itself'],
	[
		'gb/346/pfa/1',
		'第87号和第98号公约',
		['第87号 → instruments/c87/', '第98号 → instruments/c98/'],
		'instruments singly',
	],
	[
		'gb/346/pfa/1',
		'可持续发展目标指标 8.8.2',
		['可持续发展目标指标 8.8.2 → sdg/8/8-8-2/'],
		'an indicator',
	],
	['gb/346/pfa/1', '目标 8.7 联盟', [], 'a name'],
])('%s: %s', (id, text, expected) => {
	expect(find(id, text)).toEqual(expected);
});

describe('in the corpus', () => {
	test('the references of the data are all there, and no more are taken for one', async () => {
		const { mentions } = await loadRelations();
		expect(mentions.filter(({ kind }) => kind === 'symbol')).toHaveLength(88);
	});

	test('every link to a place leads to one that is there, or to a document that has an address', async () => {
		const archive = await loadArchive();
		const { mentions } = await loadRelations();
		const notHeld = new Set(archive.notHeld.map(({ id }) => id));
		const lost = mentions.filter(({ target }) => {
			if (target.type === 'page') return false;
			const fragments = scopes.get(target.document)?.fragmentsOf(target.document);
			if (fragments === undefined) return !notHeld.has(target.document);
			return target.fragment !== null && !fragments.has(target.fragment);
		});
		expect(lost).toEqual([]);
	});

	test('what has not one target that is held stays text, each with its rule', async () => {
		const { doubts } = await loadRelations();
		expect(doubts.map(({ from, place, words, rule }) => [from, place, words, rule])).toEqual([
			['gb/335/ins/9', 'p23', '《国际劳工组织发展合作战略》', 'doubtful-title'],
			['gb/335/ins/9', 'p9', '第9段', 'document-not-held'],
			['gb/335/ins/9', 'p9', '第8段(h)', 'document-not-held'],
			['gb/335/ins/9', 'p9', '第9段', 'document-not-held'],
			...[
				['front', '《2024-2025 两年期计划和预算(草案)》'],
				['front', '《总干事 2024-2025 两年期计划和预算(草案)》'],
				['front', '《2024-2025 两年期计划和预算》'],
				['front', '《2024-2025 两年期计划和预算(草案)》'],
				['p202', '《2024-2025 两年期计划和预算(草案)》'],
				['p203', '《计划和预算(草案)》'],
				['p203', '《2024-2025 两年期计划和预算(草案)》'],
				['p204', '《2024-2025 两年期计划和预算(草案)》'],
			].map(([place, words]) => ['gb/346/pfa/1', place, words, 'document-not-held']),
		]);
	});

	test.each([
		['gb/340/pol/6', 'p24', 'gb/335/ins/9', 'implement', '执行'],
		['gb/346/pfa/1', 'p172', 'gb/340/pol/6', 'implement', '执行'],
		['gb/346/pfa/1', 'p190', 'gb/340/pol/6', 'guided-by', '根据'],
		['unido/pbc/38/item-11', 'front', 'unido/idb/46/dec/12', 'decision', '号决定'],
	])('%s %s → %s is told by its words', async (from, place, document, kind, words) => {
		const relations = await loadRelations();
		const told = relations
			.inPlace(from, place)
			.flatMap(({ target, relation }) =>
				target.type === 'place' && target.document === document && relation ? [relation] : [],
			);
		expect(told).toEqual([{ kind, words }]);
	});
});
