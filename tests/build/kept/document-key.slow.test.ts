import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { documentDataPath } from '../../../src/model/file-paths.ts';
import { toApiDocument } from '../../../src/outputs/data/to-api-document.ts';
import { parsePaperTitles, type PaperTitle } from '../../../src/archive/relations/paper-titles.ts';
import { pageOf } from '../../../src/build/kept/plan-outputs.ts';
import { buildNotHeldPage } from '../../../src/outputs/not-held-page/build-not-held-page.ts';
import { buildPlacePage } from '../../../src/outputs/paragraph-page/build-place-page.ts';
import { placePagePath, pagesOf } from '../../../src/outputs/paragraph-page/place-page.ts';
import {
	digestRelated,
	keyOfDocument,
	keyOfNotHeld,
	viewArchive,
} from '../../../src/build/kept/document-key.ts';
import { buildRelations } from '../../../src/archive/relations/build-relations.ts';
import { buildLinkScopes } from '../../../src/archive/relations/link-scope.ts';
import { collectWords } from '../../../src/archive/relations/related/collect-words.ts';
import { relateParagraphs } from '../../../src/archive/relations/related/relate-paragraphs.ts';
import { parseTitleList } from '../../../src/archive/relations/load-relations.ts';
import type { TitleList } from '../../../src/citations/find/find-titles.ts';
import type { ArchiveDocument, Inline } from '../../../src/model/document.ts';

const SITE = { site: 'https://archive.example', base: '/' };

let documents: ArchiveDocument[];
let before: ReturnType<typeof build>;
let titles: TitleList;
let paperTitles: ReadonlyMap<string, PaperTitle>;

/** Words of two characters are enough to relate paragraphs. */
const cut = (text: string) => text.match(/\p{Script=Han}{2}/gu) ?? [];

function look(documents: readonly ArchiveDocument[]) {
	const archive = buildArchive(documents);
	const scopes = buildLinkScopes(archive, titles);
	const relations = {
		relations: buildRelations(archive, scopes),
		scopes,
		related: relateParagraphs(collectWords(archive.documents, cut)),
	};
	return viewArchive(archive, relations, paperTitles);
}

/** Returns the key of each document, held or not, and each file that is not built by Astro with all it is known by. */
function build(documents: readonly ArchiveDocument[]) {
	const view = look(documents);
	const { archive, relations } = view;
	const held = new Set(archive.documents.map(({ id }) => id));
	const keys = new Map([
		...archive.documents.map((one) => [one.id, keyOfDocument(one, view)] as const),
		...archive.notHeld.map((one) => [one.id, keyOfNotHeld(one, view)] as const),
	]);
	const outputs = new Map<string, { content: string; key: string }>();
	for (const one of archive.documents) {
		const { id } = one;
		const key = keys.get(id) ?? '';
		const shows = digestRelated(one, view);
		const data = toApiDocument(one, { base: SITE.base, held });
		outputs.set(documentDataPath(id), { content: JSON.stringify(data), key });
		for (const place of pagesOf(one)) {
			const page = buildPlacePage(place, held, SITE, [], { archive, ...relations });
			const path = placePagePath(id, place.fragment);
			outputs.set(path, { content: JSON.stringify(page), key: `${key} ${shows.get(path) ?? ''}` });
		}
	}
	for (const one of archive.notHeld) {
		const page = buildNotHeldPage(one, { archive, titles: paperTitles, ...SITE });
		outputs.set(pageOf(one.id), { content: JSON.stringify(page), key: keys.get(one.id) ?? '' });
	}
	return { keys, outputs };
}

beforeAll(async () => {
	({ documents } = await ingestSources(process.cwd()));
	titles = parseTitleList(await readFile('content/titles.yml', 'utf8'), 'content/titles.yml');
	const papers = 'content/glossary/papers.yml';
	paperTitles = parsePaperTitles(await readFile(papers, 'utf8'), papers);
	before = build(documents);
});

/** Returns the documents with a copy of one changed. */
function change(id: string, edit: (document: ArchiveDocument) => void): ArchiveDocument[] {
	return documents.map((document) => {
		if (document.id !== id) return document;
		const copy = structuredClone(document);
		edit(copy);
		return copy;
	});
}

function firstText(content: readonly Inline[]): Inline {
	const inline = content.find(({ type }) => type === 'text');
	if (inline === undefined) throw new Error('There is no text.');
	return inline;
}

function editParagraph(document: ArchiveDocument, number: number, value: string): void {
	for (const part of document.body) {
		if (part.type !== 'paragraph' || part.number !== number) continue;
		const [block] = part.blocks;
		const [piece] = firstText(block?.content ?? []).pieces;
		if (piece !== undefined) piece.value = value + piece.value;
	}
}

const EDITS: [what: string, () => ArchiveDocument[]][] = [
	['nothing', () => structuredClone(documents)],
	...['gb/346/ins/8', 'gb/340/pol/6', 'gb/346/pfa/1', 'gb/335/ins/9', 'unido/pbc/38/item-11'].map(
		(id): [string, () => ArchiveDocument[]] => [
			`${id} is gone`,
			() => documents.filter((one) => one.id !== id),
		],
	),
	[
		'a title',
		() =>
			change('gb/335/ins/9', ({ metadata }) => {
				metadata.title.value = '另一个题目';
			}),
	],
	[
		'a symbol',
		() =>
			change('gb/340/pol/6', (document) => {
				document.symbol = 'GB.340/POL/6(Rev.1)';
			}),
	],
	[
		'a date, and with it the order',
		() =>
			change('unido/pbc/38/item-11', ({ metadata }) => {
				metadata.date = { value: '2010-01-01', origin: 'manifest' };
			}),
	],
	[
		'a paragraph that names another document',
		() =>
			change('gb/346/pfa/1', (one) => {
				editParagraph(one, 12, '见GB.346/INS/8第12段。');
			}),
	],
	[
		'a paragraph like one of another document',
		() =>
			change('gb/335/ins/9', (one) => {
				editParagraph(one, 3, '数字化转型技能发展体面劳动全球联盟劳动力市场信息系统终身学习。');
			}),
	],
	[
		'a heading that others name',
		() =>
			change('gb/346/pfa/1', ({ body }) => {
				for (const part of body) {
					if (part.type !== 'heading') continue;
					const [piece] = part.content.flatMap(({ pieces }) => pieces);
					if (piece !== undefined) piece.value = `新${piece.value}`;
				}
			}),
	],
	[
		'a note',
		() =>
			change('gb/340/pol/6', ({ footnotes }) => {
				const [piece] = firstText(footnotes[0]?.content ?? []).pieces;
				if (piece !== undefined) piece.value = '注。';
			}),
	],
	[
		'the number of paragraphs',
		() =>
			change('gb/346/ins/8', (one) => {
				one.body = one.body.slice(0, -3);
			}),
	],
];

describe('what is written for a document is only kept where nothing of it changed', () => {
	test.each(EDITS)('%s', (what, edit) => {
		const after = build(edit());
		let changed = 0;
		for (const [path, { content, key }] of after.outputs) {
			const earlier = before.outputs.get(path);
			if (content === earlier?.content) continue;
			changed += 1;
			expect(key, path).not.toBe(earlier?.key);
		}
		if (what === 'nothing') expect(after.keys).toEqual(before.keys);
		else if (!what.endsWith('is gone')) expect(changed).toBeGreaterThan(0);
	});
});

describe('a key stays where a change is of no concern', () => {
	let after: Map<string, string>;

	beforeAll(() => {
		const edited = change('unido/pbc/38/item-11', (one) => {
			editParagraph(one, 5, '无。');
		});
		after = build(edited).keys;
	});

	test('of a document that names nothing and is named nowhere in the archive', () => {
		const changed = [...after].filter(([id, key]) => before.keys.get(id) !== key).map(([id]) => id);
		expect(changed).toContain('unido/pbc/38/item-11');
		expect(changed).not.toContain('gb/335/ins/9');
	});

	test('of a page of a document that is not held, and that the changed one does not cite', () => {
		expect(after.get('gb/340/ins/6')).toBe(before.keys.get('gb/340/ins/6'));
		expect(after.get('unido/idb/46/dec/12')).not.toBe(before.keys.get('unido/idb/46/dec/12'));
	});

	test('two documents never share one', () => {
		expect(new Set(before.keys.values()).size).toBe(before.keys.size);
	});
});
