import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/archive/paths/format-path.ts';
import { insertPins } from '../../../src/archive/paths/insert-pins.ts';
import { parseDraft, parsePath } from '../../../src/archive/paths/parse-path.ts';
import { listPathFiles, PATHS } from '../../../src/ingest/sources/path-files.ts';
import type { PathFields } from '../../../src/archive/paths/path-schema.ts';
import { KEEPER_WORDS } from '../../../src/archive/paths/path-words.ts';
import { HOSTILE_WORDS } from '../../ingest/serialise/hostile-text.ts';
import { parseWhole, pathFile } from './path-file.ts';

/** Text of what is code elsewhere, of any sign, and of line breaks. */
const hostileText = fc
	.array(
		fc.oneof(
			fc.constantFrom(...HOSTILE_WORDS, '\n', '\n\n', '\n---\n', '  ', '甲。', 'word'),
			fc.string({ unit: 'binary', maxLength: 8 }),
		),
		{ maxLength: 8 },
	)
	.map((words) => words.join(''));

const PIN = `sha256-${'0'.repeat(64)}`;
const FRONT = /^---\n.*?\n---\n(?<text>.*)$/su;

const whole = parseWhole(pathFile()).fields;
const withTitle = (title: string): PathFields => ({ ...whole, title });

/** Runs what follows the fields as MDX. Returns the words that it shows; throws where it makes anything but them. */
async function run(file: string): Promise<string> {
	const show = ({ children }: { children?: unknown }): string =>
		[children]
			.flat(9)
			.filter((child) => typeof child === 'string')
			.join('');
	const jsx = (type: unknown, props: { children?: unknown }): string => {
		if (type !== 'p' && typeof type !== 'function') throw new Error(`It made ${String(type)}.`);
		return typeof type === 'function' ? (type as typeof show)(props) : show(props);
	};
	const { default: Content } = await evaluate(FRONT.exec(file)?.groups?.['text'] ?? '', {
		Fragment: show,
		jsx: jsx as never,
		jsxs: jsx as never,
	});
	return (Content as unknown as (props: object) => string)({});
}

describe('formatPath', () => {
	test('writes every path of the archive as one that reads the same', async () => {
		for (const name of await listPathFiles(process.cwd())) {
			const text = await readFile(join(PATHS, name), 'utf8');
			const before = parseWhole(text);
			const pins = before.fields.steps.map((step) => new Map(Object.entries(step.pins)));
			const after = parseWhole(formatPath(before.fields, before.closing.join('\n\n'), pins));
			expect(after.fields).toEqual(before.fields);
			expect(after.closing).toEqual(before.closing);
		}
	});

	test('writes in the order and the forms of the archive', () => {
		const { fields, closing } = parseWhole(pathFile());
		const pins = [new Map(fields.steps[0]?.passages.map((id) => [id, PIN]))];
		const file = formatPath(fields, closing.join('\n\n'), pins);
		expect(file).toBe(
			insertPins(
				pathFile({
					objectives: 'objectives:\n  - 能够引用到段。',
					questions: '    questions:\n      - 说了什么？',
				}),
				pins,
			),
		);
	});

	test('writes what is said of the room, and leaves out what is not', () => {
		const room = {
			duration: 20,
			materials: ['彩笔'],
			interpreting: '词。',
			quiz: [{ question: '问？', answer: '答。' }],
		};
		const task = { groups: '2人一组，2分钟', cards: ['44', '甲：乙'], break: 5 };
		const fields = { ...whole, ...room, steps: whole.steps.map((step) => ({ ...step, ...task })) };
		expect(parseWhole(formatPath(fields, '')).fields).toEqual(fields);
		expect(formatPath(whole, '')).not.toMatch(
			/duration|materials|interpreting|quiz|groups|cards|break/u,
		);
	});

	test('leaves out a task that is empty, and pins that are to come', () => {
		const [step] = whole.steps;
		const fields = { ...whole, steps: step === undefined ? [] : [{ ...step, task: ' ' }] };
		const file = formatPath(fields, '');
		expect(file).not.toMatch(/task|pins/u);
		expect(file.endsWith('\n---\n')).toBe(true);
	});

	test('writes a draft without anything in it as one that is read again', () => {
		const fields: PathFields = { ...whole, title: '', audience: [], objectives: [], steps: [] };
		const read = parseDraft('one', formatPath(fields, ''), KEEPER_WORDS);
		expect(read.value?.fields).toEqual(fields);
		expect(parsePath('one', formatPath(fields, '')).value).toBeNull();
	});

	test.each([
		'---',
		'甲\n---\n{process.exit()}',
		'# 不是注释',
		'甲: 乙',
		"'",
		'"',
		'*a',
		'&a b',
		'!!js/function x',
		'- 甲',
		'{process.exit()}',
		'null',
		'12',
		'true',
		'2020-01-01',
		'<script>alert(1)</script>',
		'甲\u2028乙',
		'甲\u0085乙',
		'甲\u0000乙\ud800',
	])('keeps %j in a field as text', (text) => {
		const fields = { ...withTitle(text), summary: text };
		const read = parseWhole(formatPath(fields, '')).fields;
		const words = (value: string) => value.toWellFormed().replaceAll(/[\s\0\u0085]+/gu, '');
		expect(words(read.title)).toBe(words(text));
		expect(words(read.summary)).toBe(words(text));
	});

	test('any words read back, in a field and behind the fields', () => {
		fc.assert(
			fc.property(hostileText, hostileText, (words, closing) => {
				const fields: PathFields = { ...whole, summary: words, objectives: [words] };
				const once = formatPath(fields, closing);
				const { value, findings } = parseDraft('one', once, KEEPER_WORDS);
				expect(findings).toEqual([]);
				// What is read is written as it was read.
				const twice = formatPath(value?.fields ?? whole, value?.text ?? '');
				expect(twice).toBe(once);
			}),
			{ numRuns: 500 },
		);
	});

	test.each([
		'{process.exit()}',
		"import x from 'x'",
		'export const x = 1',
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'[x](javascript:alert(1))',
		'<!-- x -->',
		'# 标题',
		'1. 甲',
		'---',
		'`{process.exit()}`',
		'https://example.org',
	])('%j that closes a path is text to MDX, and to the archive', async (closing) => {
		const file = formatPath(whole, closing);
		expect(await run(file)).toBe(closing);
		expect(parseWhole(file).closing).toEqual([closing]);
	});

	test('nothing that closes a path is run as MDX', async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, async (closing) => {
				const file = formatPath(whole, closing);
				const shown = await run(file);
				expect(shown.replaceAll(/\s/gu, '')).toBe(
					parseWhole(file).closing.join('').replaceAll(/\s/gu, ''),
				);
			}),
			{ numRuns: 150 },
		);
	});
});
