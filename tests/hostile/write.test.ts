import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/files/write.ts';

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gb-archive-write-'));
	file = join(folder, 'path.yml');
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Writes a file again and again, each time whole of one character. */
const WRITER = `
import { writeWhole } from ${JSON.stringify(new URL('../../src/files/write.ts', import.meta.url).href)};
process.stdout.write('.');
for (let turn = 0; ; turn += 1) writeWhole(process.argv[1], String(turn % 10).repeat(20_000 + turn));
`;
/** Kills at moments that are as good as drawn: what happens between two of them is never the same. */
const KILLS = Number(process.env['KILLS'] ?? 10);

describe('a file that people keep is the old one or the new one', () => {
	test('whenever the process is killed', async () => {
		writeWhole(file, '旧'.repeat(10_000));
		for (let kill = 0; kill < KILLS; kill += 1) {
			const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, file]);
			await new Promise((resolve) => child.stdout.once('data', resolve));
			await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 40));
			const ended = new Promise((resolve) => child.once('close', resolve));
			child.kill('SIGKILL');
			await ended;
			const text = readFileSync(file, 'utf8');
			expect(new Set(text).size).toBe(1);
			expect(text.length).toBeGreaterThanOrEqual(10_000);
		}
		writeWhole(file, '新');
		expect(readdirSync(folder)).toEqual(['path.yml']);
	});

	test.skipIf(process.platform === 'win32')('where files may not be so large', () => {
		writeWhole(file, '旧');
		const write = `
			import { writeWhole } from ${JSON.stringify(new URL('../../src/files/write.ts', import.meta.url).href)};
			writeWhole(process.argv[1], '新'.repeat(100_000));`;
		const { status } = spawnSync(
			'sh',
			[
				'-c',
				'ulimit -f 22; exec "$@"',
				'sh',
				process.execPath,
				'--input-type=module',
				'-e',
				write,
				file,
			],
			{ encoding: 'utf8' },
		);
		expect(status).not.toBe(0);
		expect(readFileSync(file, 'utf8')).toBe('旧');
		writeWhole(file, '新');
		expect(readdirSync(folder)).toEqual(['path.yml']);
	});
});
