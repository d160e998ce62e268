import { expect, test } from 'vitest';
import { annotateParts } from '../../../src/ingest/annotate/annotate-parts.ts';
import { assembleBody } from '../../../src/ingest/assemble/assemble-body.ts';
import { blocksText } from '../../../src/model/text.ts';
import { readBody } from '../marked-source.ts';

const FRONT = { title: [], subtitle: [], purpose: [], summary: [] };
const annotate = (text: string) => {
	return annotateParts({ front: FRONT, ...assembleBody(readBody(text).value) });
};

test('each paragraph knows the instruments and goals that it names, its items included', () => {
	const { body } = annotate(
		[
			'1. 见第 182 号公约：',
			' - (a) 第 204 号建议书；',
			'2. 落实具体目标 8.7。',
			'3. 见第 72/279 号决议。',
		].join('\n'),
	);
	expect(body.map((part) => (part.type === 'paragraph' ? part.mentions : null))).toEqual([
		{
			instruments: [
				{ kind: 'convention', number: 182 },
				{ kind: 'recommendation', number: 204 },
			],
			sdg: [],
		},
		{ instruments: [], sdg: ['8.7'] },
		{ instruments: [], sdg: [] },
	]);
});

test('references are set apart in paragraphs, items and notes, and the text stays', () => {
	const { body, footnotes } = annotate(
		'1. 见 GB.335/INS/9：¹\n - (a) GB.335/INS/10；\n\n¹ GB.332/HL/1、GB.335/INS/10。',
	);
	const contents = [
		...body.flatMap((part) =>
			part.type === 'paragraph' ? part.blocks.map(({ content }) => content) : [],
		),
		...footnotes.map(({ content }) => content),
	];
	expect(
		contents.map((content) =>
			content.flatMap((inline) => (inline.type === 'reference' ? [inline.target] : [])),
		),
	).toEqual([['gb/335/ins/9'], ['gb/335/ins/10'], ['gb/332/hl/1', 'gb/335/ins/10']]);
	expect(body.map((part) => (part.type === 'paragraph' ? blocksText(part.blocks) : ''))).toEqual([
		'见 GB.335/INS/9：\n(a) GB.335/INS/10；',
	]);
});
