import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createProgressLines } from '../../../scripts/report/progress.ts';

/** Returns the lines of a work of `total` steps, each of which takes `pace` milliseconds. */
function runWork(total: number, pace: number, steps = total): string[] {
	const lines: string[] = [];
	let time = 0;
	const progress = createProgressLines(
		(line) => lines.push(line),
		() => time,
	);
	progress.start('Reading', total);
	for (let step = 0; step < steps; step += 1) {
		time += pace;
		progress.advance('a file');
	}
	progress.finish('done');
	return lines;
}

describe('createProgressLines', () => {
	test('says the start and the end of short work, and nothing between', () => {
		expect(runWork(5, 100)).toEqual(['Reading …', 'Reading: done']);
	});

	test('says each tenth of long work once', () => {
		expect(runWork(1000, 100)).toEqual([
			'Reading …',
			...[100, 200, 300, 400, 500, 600, 700, 800, 900].map(
				(done) => `Reading: ${String(done)} of 1000`,
			),
			'Reading: done',
		]);
	});

	test('lets two seconds pass between two lines', () => {
		expect(runWork(1000, 5)).toEqual([
			'Reading …',
			'Reading: 400 of 1000',
			'Reading: 800 of 1000',
			'Reading: done',
		]);
	});

	test('counts no tenths where the amount is not known', () => {
		expect(runWork(0, 5_000, 10)).toEqual(['Reading …', 'Reading: done']);
	});

	test('begins anew with each piece of work', () => {
		const lines: string[] = [];
		const progress = createProgressLines((line) => lines.push(line));
		progress.start('One', 1);
		progress.finish('1 file');
		progress.line('A line.');
		progress.start('Two', 1);
		progress.finish('2 files');
		expect(lines).toEqual(['One …', 'One: 1 file', 'A line.', 'Two …', 'Two: 2 files']);
	});
});

/** Says a line, waits until nobody reads any more, and goes on saying. */
const TALKER = `
	import { once } from 'node:events';
	import { createProgress } from ${JSON.stringify(new URL('../../../scripts/report/progress.ts', import.meta.url).href)};
	const progress = createProgress();
	progress.line('first');
	await once(process.stdin.resume(), 'end');
	for (let turn = 0; turn < 100; turn += 1) {
		createProgress().line('more');
		await new Promise(setImmediate);
	}
	process.exitCode = 3;
`;

test('a command whose output nobody reads any more goes on to its end', async () => {
	const child = spawn(process.execPath, ['--input-type=module', '--eval', TALKER]);
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	await once(child.stdout, 'data');
	child.stdout.destroy();
	child.stdin.end();
	const [code] = (await once(child, 'close')) as [number | null];
	expect(said).toBe('');
	expect(code).toBe(3);
});
