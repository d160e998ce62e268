import { spawnSync } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recoverTransaction } from '../../src/ingest/write/transaction/recover.ts';
import { documentText, ingest, makeArchive, readContent } from './sample-archive.ts';

const SOURCES = { 'a.txt': documentText(1), 'b.txt': documentText(2) };
/** Programs of the system, not of a package. */
const [MOUNT, UNMOUNT] = ['mount', 'umount'] as const;

/** Larger than the disk that the test makes. */
const LARGE = documentText(
	3,
	Array.from({ length: 900 }, (_, index) => `${String(index + 1)}. ${'文'.repeat(40)}。\n`).join(
		'',
	),
);

const noSpace = () => {
	throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};

describe('a disk that is full', () => {
	test.each(['stage-0', 'stage-2', 'planned', 'staged'])(
		'at %s: nothing is changed',
		async (full) => {
			const root = await makeArchive(SOURCES);
			const before = await readContent(root);
			const { code, output } = await ingest(root, {
				onStep: (step) => (step === full ? noSpace() : undefined),
			});
			expect(code).toBe(1);
			expect(output).toBe(
				[
					'content  disk-full',
					'  The disk is full: ENOSPC: no space left on device, write.',
					'  Hint: Make room and run the command again.',
					'content: 1 error',
					'Nothing was written.',
				].join('\n'),
			);
			expect(await readContent(root)).toEqual(before);
			expect((await ingest(root)).code).toBe(0);
		},
	);

	test.each(['committed', 'apply-1', 'applied'])(
		'at %s: the next command finishes',
		async (full) => {
			const root = await makeArchive(SOURCES);
			const { code, output } = await ingest(root, {
				onStep: (step) => (step === full ? noSpace() : undefined),
			});
			expect(code).toBe(1);
			expect(output).toContain('\nThe change is noted down; the next command finishes it.');
			await recoverTransaction(root);
			const whole = await makeArchive(SOURCES);
			await ingest(whole);
			expect(await readContent(root)).toEqual(await readContent(whole));
		},
	);

	test('a real one', async ({ skip }) => {
		const disk = await mkdtemp(join(tmpdir(), 'gb-archive-disk-'));
		const mount = spawnSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
		if (mount.status !== 0) skip('only root can mount a small disk');
		try {
			await cp(await makeArchive({ 'c.txt': LARGE }), disk, { recursive: true });
			const before = await readContent(disk);
			const { code, output } = await ingest(disk);
			expect(code).toBe(1);
			expect(output).toContain('content  disk-full\n  The disk is full: ENOSPC');
			expect(await readContent(disk)).toEqual(before);
		} finally {
			spawnSync(UNMOUNT, [disk]);
		}
	});
});
