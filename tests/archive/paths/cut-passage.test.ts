import { describe, expect, test } from 'vitest';
import {
	cutPart,
	LEAST,
	MOST,
	partition,
	splitSentences,
} from '../../../src/archive/paths/cut-passage.ts';
import { readPart } from '../../../src/archive/paths/passage-text.ts';
import type { PassagePart } from '../../../src/archive/paths/path.ts';
import { inlineText } from '../../../src/model/text.ts';
import {
	item,
	link,
	makeDocument,
	mark,
	paragraph,
	prose,
	reference,
	text,
} from '../../fixtures/make-document.ts';

const words = (sentences: ReturnType<typeof splitSentences>) => sentences.map(inlineText);

describe('a text is parted', () => {
	test.each([
		['behind what ends a sentence', '一。二！三？四', ['一。', '二！', '三？', '四']],
		['behind the mark that closes a quotation', '他说：“好。”又说。', ['他说：“好。”', '又说。']],
		['behind a bracket that closes', '（见上。）又说。', ['（见上。）', '又说。']],
		[
			'not at a comma, a colon, a full stop of ASCII',
			'A.B，见GB.346/INS/8：好',
			['A.B，见GB.346/INS/8：好'],
		],
		['not at the semicolon of a short sentence', '一；二。', ['一；二。']],
	])('%s', (_, given, expected) => {
		expect(words(splitSentences([text(given)]))).toEqual(expected);
	});

	test('at semicolons where the sentence is too long to be shown', () => {
		const clause = `${'长'.repeat(MOST / 2)}；`;
		expect(splitSentences([text(clause + clause + clause)])).toHaveLength(3);
	});

	test('behind the mark of a note, which stays with its sentence', () => {
		const [first = [], second = []] = splitSentences([text('一。'), mark(1), text('二。')]);
		expect(first.map(({ type }) => type)).toEqual(['text', 'mark']);
		expect(inlineText(second)).toBe('二。');
	});

	test('never inside of words that name a document, of an address, of corrected words', () => {
		const whole = [
			reference('甲。乙', 'GB.341/INS/7', 'gb/341/ins/7'),
			link('https://a.example/?b。c', 'https://a.example/'),
			{ ...text('丙。丁'), correction: 0 },
		];
		expect(splitSentences(whole)).toEqual([whole]);
	});
});

describe('stretches', () => {
	test.each([
		['a short text is one', [20, 30, 40], [3]],
		['even ones, however the text begins', [90, 90, 90, 90], [2, 2]],
		['a long sentence stands alone', [300, 100, 80], [1, 2]],
		['a few words do not', [300, 10], [2]],
		['nor do they at the beginning', [10, 300], [2]],
		['a single sentence is whole', [900], [1]],
		['nothing has no stretch', [], []],
	])('%s', (_, lengths, expected) => {
		expect(partition(lengths)).toEqual(expected);
	});
});

const document = makeDocument();
const read = (part: PassagePart) => readPart(part, document).text.replaceAll(/\s/gu, '');

describe('a paragraph on the wall', () => {
	const sentence = (sign: string) => `${sign.repeat(70)}。`;
	const owner = paragraph(
		1,
		prose(text(sentence('甲') + sentence('乙') + sentence('丙') + sentence('丁'))),
		item('p1-a', '(a)', text(sentence('戊') + sentence('己') + sentence('庚'))),
	);
	const stretches = cutPart({ kind: 'body', part: owner });

	test('has every character once, in its order', () => {
		expect(stretches.map(read).join('')).toBe(read({ kind: 'body', part: owner }));
	});

	test('has a room full at most, and never a few words alone', () => {
		for (const stretch of stretches) {
			expect(read(stretch).length).toBeGreaterThanOrEqual(LEAST);
			expect(read(stretch).length).toBeLessThanOrEqual(MOST);
		}
	});

	test('has the letter of an item where it begins and not where it goes on', () => {
		expect(stretches.map(read).filter((words) => words.includes('(a)'))).toHaveLength(1);
	});

	test('is whole where there is room for it', () => {
		const part = { kind: 'body', part: paragraph(2, prose(text('短。'))) } as const;
		expect(cutPart(part)).toEqual([part]);
	});
});

test('a table is cut between rows, under its heads each time', () => {
	const cell = (words: string, header = false) => ({
		content: [text(words)],
		header,
		columns: 1,
		rows: 1,
	});
	const rows = [[cell('头', true)], ...['甲', '乙', '丙'].map((sign) => [cell(sign.repeat(120))])];
	const part: PassagePart = {
		kind: 'body',
		part: { type: 'table', fragment: 'table1', caption: [], rows, section: [], lines: [] },
	};
	const cut = cutPart(part).map(read);
	expect(cut).toEqual(['甲', '乙', '丙'].map((sign) => `头${sign.repeat(120)}`));
});
