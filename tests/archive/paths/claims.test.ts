import { beforeAll, describe, expect, test } from 'vitest';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { toApiDocument } from '../../../src/outputs/data/to-api-document.ts';
import { readPaths } from '../../../src/archive/paths/load-paths.ts';
import type { ReadingPath, Step } from '../../../src/archive/paths/path.ts';
import { passageText } from '../../../src/archive/paths/passage-text.ts';
import { resolvePassage } from '../../../src/archive/paths/resolve-passage.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import type { ApiDocument } from '../../../src/model/api/document.ts';

let documents: ArchiveDocument[];
let paths: ReadingPath[];

beforeAll(async () => {
	({ documents } = await ingestSources(process.cwd()));
	const read = await readPaths(process.cwd(), (id) => documents.find((one) => one.id === id));
	paths = read.flatMap(({ path }) => path ?? []);
});

/** Returns text as it is compared: without white space, and with one spelling of signs that have two. */
const bare = (text: string) =>
	text.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll(/[–—]/gu, '-');

/** What a note says of its own knowledge, not of the papers. */
const OUTSIDE = /（文件之外：[^）]*）/gu;
/** Places that a note names, whose numbers are addresses and no facts. */
const PLACES = /GB\.\d+\/[A-Z]+\/\d+(?:\/\d+)?|第\d+(?:至\d+)?[段项题]|脚注\d+|产出\d\.\d/gu;

/** What answers say that stands in no passage of their step, each with the reason. */
const ALLOWED: readonly [slug: string, step: number, words: string, reason: string][] = [
	['how-to-read-a-governing-body-document', 1, '第346届会议', 'the head of the first page'],
	['how-to-read-a-governing-body-document', 1, '机构部分，INS', 'the head of the first page'],
	['how-to-read-a-governing-body-document', 1, '第八项议程', 'the head of the first page'],
	['how-to-read-a-governing-body-document', 1, '文件目的', 'a label of the first page'],
	['how-to-read-a-governing-body-document', 2, '2022', 'the date of the paper, in its head'],
	[
		'how-to-read-a-governing-body-document',
		2,
		'计划、财务和行政管理部分',
		'the head of GB.346/PFA/1',
	],
	['how-to-read-a-governing-body-document', 4, '0.68', 'worked out: 1.95 less 1.27'],
	['how-to-read-a-governing-body-document', 4, '53.5%', 'worked out: 0.68 of 1.27'],
];

const isAllowed = ({ slug }: ReadingPath, { number }: Step, words: string) =>
	ALLOWED.some(([path, step, one]) => path === slug && step === number && one === words);

/** Returns the answers of a step: the notes that begin with the number of a question. */
const answersOf = ({ notes }: Step) =>
	notes.filter((note) => note.startsWith('第')).map((note) => note.replaceAll(OUTSIDE, ''));

describe('the answers of the paths', () => {
	test('quote nothing but what stands in the passages of their step', () => {
		let count = 0;
		for (const path of paths) {
			for (const step of path.steps) {
				const own = bare(step.passages.map(passageText).join('\n'));
				for (const [, words = ''] of answersOf(step)
					.join('\n')
					.matchAll(/“([^“”]+)”/gu)) {
					count += 1;
					const parts = words.split('……').map(bare);
					const isThere = parts.every((part) => own.includes(part));
					expect(
						isThere || isAllowed(path, step, words),
						`${path.slug} ${String(step.number)}: ${words}`,
					).toBe(true);
				}
			}
		}
		expect(count).toBeGreaterThan(40);
	});

	test('give no number but those of the passages of their step', () => {
		let count = 0;
		for (const path of paths) {
			for (const step of path.steps) {
				const own = bare(step.passages.map(passageText).join('\n'));
				const said = bare(answersOf(step).join('\n')).replaceAll(PLACES, '');
				for (const [number] of said.matchAll(/\d+(?:[.,]\d+)*%?/gu)) {
					count += 1;
					expect(
						own.includes(number) || isAllowed(path, step, number),
						`${path.slug} ${String(step.number)}: ${number}`,
					).toBe(true);
				}
			}
		}
		expect(count).toBeGreaterThan(60);
	});
});

/** What answers to a quiz say that stands in no passage of their path, each with the reason. */
const QUIZ_ALLOWED: readonly [slug: string, words: string, reason: string][] = [
	['how-to-read-a-governing-body-document', '第八项议程', 'the head of the first page'],
	['how-to-read-a-governing-body-document', '8', 'the number of the symbol'],
	['first-session-in-45-minutes', '346', 'the head of the first page'],
];

/** Steps that answers name. */
const STEPS = /第\d+步/gu;

describe('the quizzes of the paths', () => {
	const answersIn = ({ quiz = [] }: ReadingPath) =>
		quiz.map(({ answer }) => answer.replaceAll(STEPS, ''));
	const textOf = ({ steps }: ReadingPath) =>
		bare(steps.flatMap(({ passages }) => passages.map(passageText)).join('\n'));
	const isKnown = ({ slug }: ReadingPath, words: string) =>
		QUIZ_ALLOWED.some(([path, one]) => path === slug && one === words);

	test('every path has one, and every answer names the step in which it is read', () => {
		for (const { slug, quiz = [], steps } of paths) {
			expect(quiz.length, slug).toBeGreaterThanOrEqual(5);
			for (const { question, answer } of quiz) {
				const named = [...answer.matchAll(/第(\d+)步/gu)].map(([, number]) => Number(number));
				expect(named.length, question).toBeGreaterThan(0);
				for (const number of named) expect(number, question).toBeLessThanOrEqual(steps.length);
			}
		}
	});

	test('quote nothing and give no number but what stands in the passages of their path', () => {
		let count = 0;
		for (const path of paths) {
			const own = textOf(path);
			const said = answersIn(path).join('\n');
			const quoted = [...said.matchAll(/“([^“”]+)”/gu)].map(([, words = '']) => bare(words));
			const numbers = [
				...bare(said)
					.replaceAll(PLACES, '')
					.matchAll(/\d+(?:[.,]\d+)*%?/gu),
			].map(([number]) => number);
			for (const words of [...quoted, ...numbers]) {
				count += 1;
				expect(own.includes(words) || isKnown(path, words), `${path.slug}: ${words}`).toBe(true);
			}
		}
		expect(count).toBeGreaterThan(20);
	});
});

describe('the tasks of the paths', () => {
	test('say the minutes by which they are planned', () => {
		let count = 0;
		for (const { slug, steps } of paths) {
			for (const { number, task, grouping } of steps) {
				expect(task === null, `${slug} ${String(number)}`).toBe(grouping === null);
				if (task === null || grouping === null) continue;
				const said = [...task.matchAll(/(\d+)分钟/gu)].map(([, minutes]) => Number(minutes));
				const [first = 0] = said;
				const sum = said.reduce((total, minutes) => total + minutes, 0);
				// A task of several stages says the minutes of each; what a group reports is planned apart.
				expect(grouping.minutes, `${slug} ${String(number)}`).toBeGreaterThanOrEqual(first);
				expect(grouping.minutes, `${slug} ${String(number)}`).toBeLessThanOrEqual(sum);
				count += 1;
			}
		}
		expect(count).toBeGreaterThan(25);
	});

	test('that speak of cards have them, and no other step does', () => {
		for (const { slug, steps } of paths) {
			for (const { number, task, cards } of steps) {
				expect(cards.length > 0, `${slug} ${String(number)}`).toBe(
					/卡|角色扮演，[四五]/u.test(task ?? ''),
				);
			}
		}
	});
});

const pathOf = (slug: string) => {
	const path = paths.find((one) => one.slug === slug);
	if (path === undefined) throw new Error(`There is no path ${slug}.`);
	return path;
};

/** Returns all words of a path that its author wrote. */
const wordsOf = ({ objectives, steps, closing, summary }: ReadingPath) =>
	[
		summary,
		...objectives,
		...steps.flatMap((step) => [
			step.title,
			step.introduction,
			...step.questions,
			step.task ?? '',
			...step.notes,
		]),
		...closing,
	].join('\n');

const dataOf = (id: string): ApiDocument => {
	const document = documents.find((one) => one.id === id);
	if (document === undefined) throw new Error(`The archive does not hold ${id}.`);
	return toApiDocument(document, { base: '/', held: new Set() });
};

/** Returns the texts of a document's body one by one: an item is a text of its own, and its paragraph without it another. */
const textsOf = (id: string) =>
	dataOf(id).paragraphs.flatMap(({ id: place, text, items }) => {
		const lead = items.reduce((rest, item) => rest.replace(item.text, ''), text);
		return [{ id: place, text: lead }, ...items];
	});

describe('what the paths say of the papers', () => {
	test('26 places of GB.346/PFA/1 name the Turin Centre, and the path reads seven of them', () => {
		const named = textsOf('gb/346/pfa/1').filter(({ text }) => text.includes('都灵中心'));
		expect(named).toHaveLength(26);
		const path = pathOf('turin-centre-and-capacity');
		const passages = path.steps.flatMap((step) => step.passages).map(({ id }) => id);
		const read = named.filter(
			({ id }) => passages.includes(id) || passages.includes(id.replace(/-[^/]+$/u, '')),
		);
		expect(read).toHaveLength(7);
		expect(path.objectives.join('')).toContain('有26处写到都灵中心，本路径读其中7处');
		expect(path.steps[5]?.introduction).toContain('写到都灵中心的有26处，这里读7处');
	});

	test('22 % are of what paragraph 39 of GB.346/INS/8 limits it to, wherever an answer has it', () => {
		const limit = '更细分的经济政策咨询和计划工作方面';
		expect(textsOf('gb/346/ins/8').find(({ id }) => id.endsWith('/p39'))?.text).toContain(
			`在${limit}，22%`,
		);
		const notes = paths.flatMap(({ steps }) => steps.flatMap((step) => step.notes));
		const told = notes.filter((note) => note.includes('22%'));
		expect(told).toHaveLength(3);
		for (const note of told) expect(note).toContain(limit);
	});

	test('the social partners are no part of civil society, as paragraph 46 says', () => {
		for (const path of paths) expect(wordsOf(path), path.slug).not.toContain('民间社会的其他');
	});

	test('outputs 1.1 to 6.3 have a part for countries and one for the world, outputs 7.1 to 7.6 have none', () => {
		const { paragraphs } = dataOf('gb/346/pfa/1');
		const outputs = new Map<string, string>();
		for (const { section, text } of paragraphs) {
			const output = section.find((heading) => /^产出 [1-7]\.\d/u.test(heading));
			const number = output?.slice(3, 6);
			if (number !== undefined) outputs.set(number, `${outputs.get(number) ?? ''}\n${text}`);
		}
		expect(outputs).toHaveLength(33);
		for (const [number, text] of outputs) {
			const hasLevels =
				/^在国家(?:一级|、区域内)/mu.test(text) && /^在(?:区域和)?全球一级/mu.test(text);
			expect(hasLevels, number).toBe(!number.startsWith('7'));
		}
		const { introduction } = pathOf('seven-outcomes-2024-2025').steps[3] ?? {};
		expect(introduction).toContain('成果目标7之下的六项不分这两级');
	});

	test('paragraph 12 of GB.340/POL/6 names no source of the duty to talk, paragraph 46 of GB.346/INS/8 two', () => {
		const text = (id: string, place: string) =>
			textsOf(id).find((one) => one.id === `${id}/${place}`)?.text;
		expect(text('gb/340/pol/6', 'p12')).not.toMatch(/框架》|职责|《管理/u);
		expect(text('gb/346/ins/8', 'p46')).toContain('《管理和问责框架》和驻地协调员的工作职责都要求');
	});

	test('the note of GB.335/INS/9 writes paragraphs in two manners, at three places', () => {
		const note = dataOf('gb/335/ins/9').footnotes.find(({ number }) => number === 14)?.text ?? '';
		const forms = [...note.matchAll(/第\d+段((?:\([a-z\d]\))+)/gu)].map(([, items = '']) =>
			items.replaceAll(/[a-z\d]/gu, 'x'),
		);
		expect(forms).toEqual(['(x)(x)', '(x)', '(x)(x)']);
	});

	test('paragraph 40 is the longest of GB.340/POL/6', () => {
		const [longest] = dataOf('gb/340/pol/6').paragraphs.toSorted(
			(left, right) => right.text.length - left.text.length,
		);
		expect(longest?.id).toBe('gb/340/pol/6/p40');
	});

	test('note 11 of GB.346/INS/8 lists 20 countries', () => {
		const note = dataOf('gb/346/ins/8').footnotes.find(({ number }) => number === 11)?.text ?? '';
		// 特立尼达和多巴哥 is one; only the last two are joined by 和.
		const names = note.split('、');
		expect(names).toHaveLength(19);
		expect(names.at(-1)).toBe('越南和赞比亚。');
	});

	test('the UNIDO report speaks of coordinators and field offices again and again, and twice of Member States', () => {
		const named = (word: string) =>
			textsOf('unido/pbc/38/item-11').filter(({ text }) => text.includes(word)).length;
		expect(named('驻地协调员')).toBeGreaterThanOrEqual(9);
		expect(named('驻地办事处')).toBe(9);
		expect(named('成员国')).toBe(2);
		expect(dataOf('unido/pbc/38/item-11').draftDecisions).toEqual([]);
	});

	test('the strategy of GB.335/INS/9 is named in two paragraphs of GB.340/POL/6, that of GB.340/POL/6 in both later papers', () => {
		const naming = (id: string, words: RegExp) =>
			textsOf(id)
				.filter(({ text }) => words.test(text))
				.map(({ id: place }) => place.slice(id.length + 1));
		expect(naming('gb/340/pol/6', /机构能力发展(?:总体)?战略/u)).toEqual(['p4', 'p24']);
		expect(naming('gb/346/ins/8', /年发展合作战略/u)).toEqual(['p50']);
		expect(naming('gb/346/pfa/1', /年发展合作战略/u)).toEqual(['p172', 'p190']);
	});

	test('cards that copy a paper have its words', () => {
		const cardsOf = (slug: string, step: number) => {
			const cards = pathOf(slug).steps[step - 1]?.cards ?? [];
			expect(cards.length, slug).toBeGreaterThan(3);
			return cards.map((card) =>
				bare(card.replaceAll(/^.项：|^\([a-e]\)项：|^\d\u3000|（第\d项）$/gu, '')),
			);
		};
		const titles = bare(
			dataOf('gb/346/pfa/1')
				.headings.map(({ text }) => text)
				.join('\n'),
		);
		for (const card of cardsOf('seven-outcomes-2024-2025', 1)) expect(titles).toContain(card);
		const standards = dataOf('gb/346/pfa/1').paragraphs.find(({ number }) => number === 28);
		const [talks, ...items] = cardsOf('standards-and-fundamental-rights', 2);
		expect(talks).toBe('三方协商');
		expect(items).toHaveLength(standards?.items.length ?? 0);
		for (const [index, item] of items.entries()) {
			expect(bare(standards?.items[index]?.text ?? '').startsWith(item), item).toBe(true);
		}
		const sources = dataOf('gb/340/pol/6').paragraphs.find(({ number }) => number === 40);
		for (const card of cardsOf('financing-development-cooperation', 4)) {
			expect(bare(sources?.text ?? '')).toContain(card);
		}
	});

	test.each(['gb/346/ins/8/p61', 'gb/335/ins/9/p34', 'gb/340/pol/6/p52', 'gb/346/pfa/1/p204'])(
		'%s, read as a draft decision, is one',
		(id) => {
			const passage = resolvePassage(id, (one) =>
				documents.find((document) => document.id === one),
			);
			if (typeof passage === 'string') throw new Error(passage);
			const number = Number(id.split('/p').at(-1));
			expect(passage.document.decisions).toContain(`p${String(number)}`);
		},
	);
});
