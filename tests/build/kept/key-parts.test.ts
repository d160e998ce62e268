import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { buildRelations } from '../../../src/archive/relations/build-relations.ts';
import { buildLinkScopes } from '../../../src/archive/relations/link-scope.ts';
import type { RelatedParagraph } from '../../../src/archive/relations/related/relate-paragraphs.ts';
import {
	digestRelated,
	keyOfDocument,
	keyOfNotHeld,
	viewArchive,
} from '../../../src/build/kept/document-key.ts';
import type { ArchiveDocument, Block, Heading, Inline } from '../../../src/model/document.ts';
import {
	link,
	makeDocument,
	paragraph,
	prose,
	reference,
	text,
} from '../../fixtures/make-document.ts';

const OWN = 'gb/346/ins/8';
const titles = {
	documents: [{ document: 'gb/340/pol/6', titles: ['发展合作战略'] }],
	doubtful: [],
};

const symbolOf = (id: string) => id.toUpperCase().replace('/', '.');
const cite = (id: string): Inline => reference(symbolOf(id), symbolOf(id), id);

function write(id: string, blocks: readonly Block[], more: Partial<ArchiveDocument> = {}) {
	const given = { id, symbol: symbolOf(id), ...more };
	const body = blocks.map((block, at) => paragraph(at + 1, block));
	return makeDocument({ ...given, body: [...(more.body ?? []), ...body] });
}

/** Returns a document in another version: its title changed. */
function retitle(document: ArchiveDocument, value = '另一个题目'): ArchiveDocument {
	return { ...document, metadata: { ...document.metadata, title: { value, origin: 'text' } } };
}

const heading = (...content: Inline[]): Heading => ({
	type: 'heading',
	fragment: 'h1',
	level: 1,
	content,
	firstParagraph: 1,
	first: 'p1',
});

function view(
	documents: readonly ArchiveDocument[],
	related: ReadonlyMap<string, readonly RelatedParagraph[]> = new Map(),
) {
	const archive = buildArchive(documents);
	const scopes = buildLinkScopes(archive, titles);
	return viewArchive(archive, { relations: buildRelations(archive, scopes), scopes, related });
}

function keyOf(documents: readonly ArchiveDocument[], id = OWN): string {
	const all = view(documents);
	const held = all.archive.find(id);
	if (held !== undefined) return keyOfDocument(held, all);
	const notHeld = all.archive.findNotHeld(id);
	if (notHeld === undefined) throw new Error(`There is no ${id}.`);
	return keyOfNotHeld(notHeld, all);
}

const plain = write(OWN, [prose(text('第一段。'))]);
// Far from the own document in the order of the archive: one stands on each side between.
const before = [
	write('gb/340/ins/1', [prose(text('前。'))]),
	write('gb/346/ins/7', [prose(text('邻。'))]),
];
const after = [
	write('gb/346/ins/9', [prose(text('邻。'))]),
	write('gb/350/ins/1', [prose(text('后。'))]),
];

describe('the key of a document is another', () => {
	test.each<[string, readonly ArchiveDocument[], readonly ArchiveDocument[]]>([
		['where its text changes', [plain], [write(OWN, [prose(text('第二段。'))])]],
		[
			'where the one before it, which its page leads to, has another title',
			[...before, plain],
			[...before.slice(0, 1), ...before.slice(1).map((one) => retitle(one)), plain],
		],
		[
			'where the one after it has another title',
			[plain, ...after],
			[plain, ...after.slice(0, 1).map((one) => retitle(one)), ...after.slice(1)],
		],
		[
			'where a neighbour has another symbol',
			[plain, ...after],
			[plain, ...after.map((one) => ({ ...one, symbol: null }))],
		],
		[
			'where another with the same name is next to it, which has another address',
			[plain, write('gb/346/ins/9', [], { symbol: null })],
			[plain, write('gb/346/ins/10', [], { symbol: null })],
		],
		[
			'where a document that it cites, which is not held and has no symbol of a known form, is called otherwise by the first to cite it',
			[
				write('gb/340/ins/1', [prose(reference('甲', '甲', 'other/1'))]),
				...before.slice(1),
				write(OWN, [prose(reference('乙', '乙', 'other/1'))]),
			],
			[
				write('gb/340/ins/1', [prose(reference('丙', '丙', 'other/1'))]),
				...before.slice(1),
				write(OWN, [prose(reference('乙', '乙', 'other/1'))]),
			],
		],
		['where another comes next to it', [plain, ...after.slice(1)], [plain, ...after]],
		[
			'where a document has another title that cites it in a heading alone, which the list of citing documents shows',
			[...before, plain, ...after, write('gb/350/ins/2', [], { body: [heading(cite(OWN))] })],
			[
				...before,
				plain,
				...after,
				retitle(write('gb/350/ins/2', [], { body: [heading(cite(OWN))] })),
			],
		],
		[
			'where a document is held now that it cites in a heading alone, whose link shows it',
			[...before, write(OWN, [], { body: [heading(cite('gb/350/ins/2'))] }), ...after],
			[
				...before,
				write(OWN, [], { body: [heading(cite('gb/350/ins/2'))] }),
				...after,
				write('gb/350/ins/2', [prose(text('文。'))]),
			],
		],
		[
			'where a document has another symbol that it names by title alone, which the page of a paragraph shows',
			[
				write('gb/340/pol/6', [prose(text('文。'))]),
				...before,
				write(OWN, [prose(text('见《发展合作战略》。'))]),
			],
			[
				write('gb/340/pol/6', [prose(text('文。'))], { symbol: 'GB.340/POL/6(Rev.1)' }),
				...before,
				write(OWN, [prose(text('见《发展合作战略》。'))]),
			],
		],
		[
			'where a document changes that names it by title alone',
			[
				write('gb/340/pol/6', [prose(text('文。'))]),
				...after,
				write('gb/350/ins/2', [prose(text('见《发展合作战略》。'))]),
			],
			[
				write('gb/340/pol/6', [prose(text('文。'))]),
				...after,
				write('gb/350/ins/2', [prose(text('根据《发展合作战略》。'))]),
			],
		],
		[
			'where a place is there now that it names, the document being named by a link of the print',
			[
				...before,
				write(OWN, [prose(link('GB.350/INS/2', 'https://www.ilo.org/'), text('第2段'))]),
				...after,
				write('gb/350/ins/2', [prose(text('一。'))]),
			],
			[
				...before,
				write(OWN, [prose(link('GB.350/INS/2', 'https://www.ilo.org/'), text('第2段'))]),
				...after,
				write('gb/350/ins/2', [prose(text('一。')), prose(text('二。'))]),
			],
		],
		[
			'where others print the title of an instrument that it names, and shows with its title',
			[...before, write(OWN, [prose(text('第190号公约'))]), ...after],
			[
				...before,
				write(OWN, [prose(text('第190号公约'))]),
				...after,
				write('gb/350/ins/2', [prose(text('《2019年暴力和骚扰公约》（第190号公约）'))]),
			],
		],
	])('%s', (_, earlier, later) => {
		const id = earlier.some((one) => one.id === OWN) ? OWN : 'gb/340/pol/6';
		expect(keyOf(later, id)).not.toBe(keyOf(earlier, id));
	});

	test('for each document, and for each that is not held and cited by the same', () => {
		const citing = write(OWN, [prose(cite('gb/350/ins/2'), cite('gb/350/ins/3'))]);
		const ids = [OWN, 'gb/350/ins/2', 'gb/350/ins/3'];
		expect(new Set(ids.map((id) => keyOf([citing], id))).size).toBe(3);
	});
});

describe('the key of a document stays', () => {
	test.each<[string, readonly ArchiveDocument[], readonly ArchiveDocument[]]>([
		['where nothing changes', [...before, plain, ...after], [...before, plain, ...after]],
		[
			'where a neighbour has another text',
			[plain, write('gb/346/ins/9', [prose(text('邻。'))])],
			[plain, write('gb/346/ins/9', [prose(text('另一句。'))])],
		],
		[
			'where a document beyond its neighbours has another title',
			[...before, plain, ...after],
			[
				...before.slice(0, 1).map((one) => retitle(one)),
				...before.slice(1),
				plain,
				...after.slice(0, 1),
				...after.slice(1).map((one) => retitle(one)),
			],
		],
		[
			'where others print the title of an instrument that it does not name',
			[...before, write(OWN, [prose(text('第189号公约'))]), ...after],
			[
				...before,
				write(OWN, [prose(text('第189号公约'))]),
				...after,
				write('gb/350/ins/2', [prose(text('《2019年暴力和骚扰公约》（第190号公约）'))]),
			],
		],
	])('%s', (_, earlier, later) => {
		expect(keyOf(later)).toBe(keyOf(earlier));
	});
});

describe('the key of a document that is not held is another', () => {
	const ORIGINAL = 'gb/346/ins/5';

	test('where one that cites it changes', () => {
		const cited = (words: string) => [write(OWN, [prose(text(words), cite(ORIGINAL))])];
		expect(keyOf(cited('见'), ORIGINAL)).not.toBe(keyOf(cited('参见'), ORIGINAL));
	});

	test('where a revision of it, which its page lists, has another title', () => {
		const revision = write(`${ORIGINAL}/rev1`, [prose(text('文。'))]);
		expect(keyOf([retitle(revision)], ORIGINAL)).not.toBe(keyOf([revision], ORIGINAL));
	});

	test('and not where a document changes that has nothing to do with it', () => {
		const citing = write(OWN, [prose(cite(ORIGINAL))]);
		const other = write('gb/350/ins/1', [prose(text('文。'))]);
		expect(keyOf([citing, retitle(other)], ORIGINAL)).toBe(keyOf([citing, other], ORIGINAL));
	});
});

describe('what the page of a paragraph shows of related ones is another', () => {
	const other = write('gb/346/ins/9', [prose(text('一。')), prose(text('二。'))]);
	const near: RelatedParagraph = { id: 'gb/346/ins/9/p1', score: 0.5, words: ['社会保护'] };
	const shown = (related: RelatedParagraph[], held = other) => {
		const all = view([plain, held], new Map([[`${OWN}/p1`, related]]));
		return digestRelated(plain, all).get(`${OWN}/p1/index.html`);
	};

	test.each<[string, RelatedParagraph[], ArchiveDocument]>([
		['where none is', [], other],
		['where it is another paragraph', [{ ...near, id: 'gb/346/ins/9/p2' }], other],
		['where other words are shared', [{ ...near, words: ['社会对话'] }], other],
		['where its document has another name', [near], { ...other, symbol: null }],
	])('%s', (_, related, held) => {
		expect(shown(related, held)).not.toBe(shown([near]));
	});

	test('and not where only the score is, which no page shows', () => {
		expect(shown([{ ...near, score: 0.6 }])).toBe(shown([near]));
	});
});
