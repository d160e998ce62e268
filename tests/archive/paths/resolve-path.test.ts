import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinPassages } from '../../../src/archive/paths/compare-pins.ts';
import { insertPins } from '../../../src/archive/paths/insert-pins.ts';
import { passageText } from '../../../src/archive/paths/passage-text.ts';
import { pinText } from '../../../src/archive/paths/pin-text.ts';
import { resolvePassage } from '../../../src/archive/paths/resolve-passage.ts';
import { resolvePath } from '../../../src/archive/paths/resolve-path.ts';
import type { ArchiveDocument, Paragraph } from '../../../src/model/document.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';
import { parseWhole, pathFile } from './path-file.ts';

const findIn = (document: ArchiveDocument) => (id: string) =>
	id === document.id ? document : undefined;
const find = findIn(smallDocument);

describe('resolvePassage', () => {
	test.each([
		['gb/346/ins/8/p1', ['paragraph p1']],
		[
			'gb/346/ins/8/p1-p3',
			['paragraph p1', 'paragraph p2', 'box box1', 'figure fig1', 'paragraph p3'],
		],
		['gb/346/ins/8/p2-2', ['item p2-2 after 1']],
		['gb/346/ins/8/p3-a', ['item p3-a after 1']],
		['gb/346/ins/8/fn2', ['footnote fn2']],
		['gb/346/ins/8/front', ['front']],
		['gb/346/ins/8/box1', ['box box1']],
		['gb/346/ins/8/fig1', ['figure fig1']],
	])('finds %s', (id, expected) => {
		const passage = resolvePassage(id, find);
		if (typeof passage === 'string') throw new Error(passage);
		const names = passage.parts.map((part) => {
			if (part.kind === 'body') return `${part.part.type} ${part.part.fragment}`;
			if (part.kind === 'footnote') return `footnote ${part.footnote.fragment}`;
			if (part.kind === 'front') return 'front';
			const fragment = part.item.type === 'item' ? part.item.fragment : '';
			return `item ${fragment} after ${String(part.leadIn.length)}`;
		});
		expect(names).toEqual(expected);
	});

	test.each([
		['gb/346/ins/8/p4', 'gb/346/ins/8, of 3 paragraphs, has no p4.'],
		['gb/346/ins/8/p2-p4', 'gb/346/ins/8, of 3 paragraphs, has no p2-p4.'],
		['gb/346/ins/8/p2-3', 'gb/346/ins/8, of 3 paragraphs, has no p2-3.'],
		['gb/346/ins/8/p3-b', 'gb/346/ins/8, of 3 paragraphs, has no p3-b.'],
		['gb/346/ins/8/fn9', 'gb/346/ins/8, of 3 paragraphs, has no fn9.'],
		['gb/346/ins/8/h1', '"gb/346/ins/8/h1" is a heading, expected a place with text.'],
		['gb/346/ins/8', '"gb/346/ins/8" is a whole document, expected a place in it.'],
		['gb/340/pol/6/p1', 'The archive does not hold gb/340/pol/6.'],
		['gb/346/ins/8/p3-p1', '"gb/346/ins/8/p3-p1" is no address.'],
		['GB.346/INS/8', '"GB.346/INS/8" is no address.'],
		['javascript:alert(1)', '"javascript:alert(1)" is no address.'],
		['../../etc/passwd', '"../../etc/passwd" is no address.'],
	])('of %s it says why not', (id, reason) => {
		expect(resolvePassage(id, find)).toBe(reason);
	});
});

async function resolve(file: string, document = smallDocument) {
	const { value, findings } = await resolvePath(parseWhole(file), findIn(document));
	return {
		value,
		report: findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`),
	};
}

/** Returns the file with the pins of its passages in a document. */
async function pin(file: string, document = smallDocument): Promise<string> {
	const { value } = await resolve(file, document);
	if (value === null) throw new Error('The path cannot be pinned.');
	return insertPins(file, await Promise.all(value.steps.map((step) => pinPassages(step.passages))));
}

describe('resolvePath', () => {
	test('gives a path whose pins fit, with its minutes: those of the file, and of reading', async () => {
		const { value, report } = await resolve(await pin(pathFile()));
		expect(report).toEqual([]);
		expect(value).toMatchObject({ id: 'paths/one', minutes: 6, readingMinutes: 1 });
		expect(value?.steps[0]).toMatchObject({
			number: 1,
			fragment: 'step-1',
			task: '两人一组，2分钟。',
			notes: ['第一题。', '第二题。'],
		});
	});

	test('says of which step a passage is not pinned, and still gives the path, to be pinned', async () => {
		const { value, report } = await resolve(pathFile());
		expect(value).not.toBeNull();
		expect(report).toEqual([
			'13 path-pin Step 1 (第一步): The text of gb/346/ins/8/p1-p2 is not pinned.',
			'13 path-pin Step 1 (第一步): The text of gb/346/ins/8/p2-1 is not pinned.',
		]);
	});

	test('gives no path where an address leads nowhere', async () => {
		const { value, report } = await resolve(
			pathFile({ passages: '    passages:\n      - gb/346/ins/8/p1\n      - gb/346/ins/8/p77' }),
		);
		expect(value).toBeNull();
		expect(report).toContain(
			'15 path-address Step 1 (第一步): gb/346/ins/8, of 3 paragraphs, has no p77.',
		);
	});

	test('does not have a passage twice in a step', async () => {
		const { report } = await resolve(
			pathFile({ passages: '    passages: [gb/346/ins/8/p1, gb/346/ins/8/p1]' }),
		);
		expect(report).toContain('13 path-address Step 1 (第一步) has gb/346/ins/8/p1 twice.');
	});

	test('counts the reading of passages with their notes, and of nothing else', async () => {
		const long = (count: number) => prose(text('长'.repeat(count)));
		const marked: Paragraph = paragraph(2, {
			type: 'prose',
			content: [text('长'.repeat(300)), { type: 'mark', note: 'fn1', pieces: [] }],
		});
		const note = { fragment: 'fn1', number: 1, content: [text('注')], citedAt: 'p2', lines: [] };
		const document = makeDocument({
			body: [paragraph(1, long(300)), marked],
			footnotes: [{ ...note }],
		});
		const step = (passages: string, more = {}) =>
			resolve(pathFile({ passages: `    passages: [${passages}]`, ...more }), document);
		const minutesOf = async (passages: string, more = {}) =>
			(await step(passages, more)).value?.steps[0];
		const introduction = `    introduction: ${'长'.repeat(900)}`;
		expect(await minutesOf('gb/346/ins/8/p1', { introduction })).toMatchObject({
			minutes: 6,
			readingMinutes: 1,
		});
		// One character of the note begins a third minute.
		expect(await minutesOf('gb/346/ins/8/p1-p2')).toMatchObject({ minutes: 8, readingMinutes: 3 });
	});

	test('says what a changed text begins with, and both hashes', async () => {
		const file = await pin(pathFile({ passages: '    passages: [gb/346/ins/8/p1]' }));
		const [first, ...rest] = smallDocument.body;
		const body = [first, ...rest].flatMap((part) =>
			part?.type === 'paragraph' && part.number === 1
				? [{ ...part, blocks: [prose(text('改过的段落。'))] }]
				: (part ?? []),
		);
		const changed = { ...smallDocument, body };
		const { value, report } = await resolve(file, changed);
		const old = /sha256-[0-9a-f]{64}/.exec(file)?.[0] ?? '';
		expect(value).not.toBeNull();
		expect(report).toEqual([
			'15 path-pin Step 1 (第一步): The text of gb/346/ins/8/p1 has changed: ' +
				`expected ${old}, found ${await pinText('改过的段落。')}. It now begins "改过的段落。…".`,
		]);
	});

	test('says where a paragraph now stands that has only moved', async () => {
		const before = makeDocument({
			body: [paragraph(1, prose(text('甲。'))), paragraph(2, prose(text('乙。')))],
		});
		const after = makeDocument({
			body: [
				paragraph(1, prose(text('新。'))),
				paragraph(2, prose(text('甲。'))),
				paragraph(3, prose(text('乙。'))),
			],
		});
		const passages = '    passages: [gb/346/ins/8/p1, gb/346/ins/8/p1-p2]';
		const file = await pin(pathFile({ passages }), before);
		const { report } = await resolve(file, after);
		expect(report).toEqual([
			'15 path-pin Step 1 (第一步): The text of gb/346/ins/8/p1 now stands at gb/346/ins/8/p2.',
			'16 path-pin Step 1 (第一步): The text of gb/346/ins/8/p1-p2 now stands at gb/346/ins/8/p2-p3.',
		]);
	});

	test('says that a pin belongs to no passage', async () => {
		const file = (await pin(pathFile())).replace('[gb/346/ins/8/p1-p2, ', '[');
		const { report } = await resolve(file);
		expect(report).toEqual([
			'15 path-pin Step 1 (第一步): There is a pin for gb/346/ins/8/p1-p2, which the step does not have.',
		]);
	});
});

describe('insertPins', () => {
	test('changes nothing but the pins, and pins once', async () => {
		const once = await pin(pathFile());
		expect(once.replaceAll(/^ {4}pins:\n(?: {6}.*\n)*/gm, '')).toBe(pathFile());
		expect(await pin(once)).toBe(once);
	});

	test('puts new pins in the place of old ones', async () => {
		const file = pathFile({ passages: '    passages: [gb/346/ins/8/p1]' });
		const renewed = insertPins(await pin(file), [new Map([['gb/346/ins/8/p1', 'sha256-new']])]);
		expect(renewed.match(/sha256-.*/g)).toEqual(['sha256-new']);
	});

	test.each([
		['a list in a line', '    passages: [gb/346/ins/8/p1]'],
		['a list in lines', '    passages:\n      - gb/346/ins/8/p1\n      - gb/346/ins/8/p3'],
		['a list in brackets over lines', '    passages:\n      [\n        gb/346/ins/8/p1,\n      ]'],
		['a list with a remark behind it', '    passages: [gb/346/ins/8/p1] # 首段'],
		['pins in a line', '    passages: [gb/346/ins/8/p1]\n    pins: {}'],
	])('knows %s', async (_name, passages) => {
		const { report } = await resolve(await pin(pathFile({ passages })));
		expect(report).toEqual([]);
	});
});

describe('a pin', () => {
	const word = fc.stringMatching(/^[一-龥a-z0-9，。；（）]{1,12}$/);

	/** Returns the pin of a paragraph with a note. */
	const pinOf = (words: string, note: string) => {
		const marked: Paragraph = paragraph(1, {
			type: 'prose',
			content: [text(words), { type: 'mark', note: 'fn1', pieces: [] }],
		});
		const footnote = {
			fragment: 'fn1',
			number: 1,
			content: [text(note)],
			citedAt: 'p1',
			lines: [],
		};
		const document = makeDocument({ body: [marked], footnotes: [{ ...footnote }] });
		return pinText(passageText({ parts: [{ kind: 'body', part: marked }], document }));
	};

	test('tells any two texts apart, of the passage and of its notes', async () => {
		await fc.assert(
			fc.asyncProperty(word, word, word, word, async (words, note, otherWords, otherNote) => {
				fc.pre(words + note !== otherWords + otherNote);
				expect(await pinOf(words, note)).not.toBe(await pinOf(otherWords, otherNote));
			}),
		);
	});

	test('notices one character changed, lost or added anywhere', async () => {
		await fc.assert(
			fc.asyncProperty(word, fc.nat(), word, async (words, at, put) => {
				const place = at % words.length;
				const pinned = await pinOf(words, '注');
				for (const changed of [
					words.slice(0, place) + put + words.slice(place + 1),
					words.slice(0, place) + words.slice(place + 1),
					words.slice(0, place) + put + words.slice(place),
				]) {
					if (changed !== words) expect(await pinOf(changed, '注')).not.toBe(pinned);
				}
			}),
		);
	});

	test.each([
		['甲 乙', '甲乙', 'white space is not significant'],
		['甲\n乙', '甲乙', 'nor is a line break'],
	])('is the same for %j and %j: %s', async (left, right) => {
		expect(await pinText(left)).toBe(await pinText(right));
	});

	test('is SHA-256', async () => {
		expect(await pinText('abc')).toBe(
			'sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
		);
	});
});
