import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runPaths } from '../../scripts/paths.ts';
import { runRelease } from '../../scripts/release.ts';
import { recoverTransaction } from '../../src/ingest/write/transaction/recover.ts';
import { pathFile } from '../archive/paths/path-file.ts';
import {
	documentText,
	ingest,
	makeArchive,
	readContent,
	silent,
	writeAll,
} from '../hostile/sample-archive.ts';

const LOCK = 'content/addresses.lock';
const DAY = '2026-11-30';

let root: string;

beforeEach(async () => {
	root = await makeArchive({ 'a.txt': documentText(1) });
	expect((await ingest(root)).code).toBe(0);
});

afterEach(() => rm(root, { recursive: true }));

async function release(options: Partial<Parameters<typeof runRelease>[0]> = {}) {
	const lines: string[] = [];
	const progress = { ...silent, line: (text: string) => void lines.push(text) };
	const code = await runRelease({ root, progress, day: DAY, ...options });
	return { code, output: lines.join('\n') };
}

const readLock = () => readFile(join(root, LOCK), 'utf8');

describe('a release', () => {
	test('marks every address with its day, and says of what', async () => {
		const { code, output } = await release();
		expect(code).toBe(0);
		expect(output).toMatchInlineSnapshot(`
			"  gb/346/ins/1: 5 addresses
			5 addresses are published as of 2026-11-30 and hold from now on. Commit content/addresses.lock."
		`);
		const [, ...lines] = (await readLock()).trimEnd().split('\n');
		expect(lines).toEqual(
			['', '/front', '/h1', '/p1', '/p2'].map((place) => `gb/346/ins/1${place} ${DAY}`),
		);
	});

	test('leaves the days of what was published before', async () => {
		await release();
		await writeAll(root, {
			'content/paths/one.mdx': pathFile({ passages: '    passages: [gb/346/ins/1/p1-p2]' }),
		});
		expect(await runPaths({ root, progress: silent })).toBe(0);
		const { output } = await release({ day: '2026-12-01' });
		expect(output).toContain(
			'  paths/one: 1 addresses\n1 addresses are published as of 2026-12-01',
		);
		expect(await readLock()).toContain(`gb/346/ins/1/p2 ${DAY}\npaths/one 2026-12-01\n`);
	});

	test('that has nothing to mark changes nothing', async () => {
		await release();
		const before = await readContent(root);
		expect((await release({ day: '2026-12-01' })).output).toContain('nothing has changed');
		expect(await readContent(root)).toEqual(before);
	});

	test.each<[string, string, () => Promise<void>]>([
		[
			'documents are not what the sources give',
			'document-differs',
			() => appendFile(join(root, 'content/documents/gb/346/ins/1.mdx'), '多余\n'),
		],
		[
			'the ledger lacks an address',
			'lock-incomplete',
			async () => {
				const lock = await readLock();
				await writeAll(root, { [LOCK]: lock.replace('gb/346/ins/1/p2\n', '') });
			},
		],
		[
			'the ledger has one that nothing answers to',
			'lock-superfluous',
			() => appendFile(join(root, LOCK), 'gb/346/ins/1/p3\n'),
		],
		[
			'a source has an error',
			'source-checksum',
			() => appendFile(join(root, 'content/sources/a.txt'), '3. 三。\n'),
		],
	])('is refused where %s', async (_, rule, change) => {
		await change();
		const before = await readContent(root);
		for (const isCheck of [false, true]) {
			const { code, output } = await release({ isCheck });
			expect(code).toBe(1);
			expect(output).toContain(rule);
		}
		expect(await readContent(root)).toEqual(before);
	});

	test.each([
		['stage-0', 'old'],
		['staged', 'old'],
		['committed', 'new'],
		['apply-0', 'new'],
		['applied', 'new'],
	])('cut off at %s leaves the %s ledger, whole', async (moment, state) => {
		const before = await readLock();
		const onStep = (step: string) => {
			if (step === moment) throw new Error('The power went.');
		};
		expect((await release({ onStep })).code).toBe(1);
		await recoverTransaction(root);
		const after = await readLock();
		if (state === 'old') expect(after).toBe(before);
		else expect(after.match(/ 2026-11-30$/gmu)).toHaveLength(5);
		expect((await release()).code).toBe(0);
	});
});

describe('what the deployment asks', () => {
	test('fails before the release, with the command, and passes after it', async () => {
		expect(await release({ isCheck: true })).toEqual({
			code: 1,
			output: [
				`${LOCK}  lock-unreleased`,
				'  5 addresses are not published yet, the first of them gb/346/ins/1.',
				'  Hint: Run `npm run release` and commit content/addresses.lock.',
				`${LOCK}: 1 error`,
			].join('\n'),
		});
		await release();
		expect((await release({ isCheck: true })).code).toBe(0);
	});

	test('is asked by the workflow before it builds', async () => {
		const workflow = await readFile('.github/workflows/pages.yml', 'utf8');
		const asks = workflow.indexOf('npm run release -- --check');
		expect(asks).toBeGreaterThan(0);
		expect(asks).toBeLessThan(workflow.indexOf('npm run build'));
	});
});
