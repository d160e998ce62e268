import { spawn, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { describeOwner, isAtWork, isOwn, ownTag, parseOwner } from '../../src/files/owner.ts';

/** No process has so high a number. */
const GONE = 4_194_305;
const [, began = '', host = ''] = ownTag().split('-');

test('the tag of this process names it, and may stand in the name of a folder anywhere', () => {
	expect(ownTag()).toMatch(/^\d+-[\dA-Za-z]+-\w+$/u);
	const owner = parseOwner(ownTag());
	expect(owner?.process).toBe(process.pid);
	expect(owner !== null && isOwn(owner) && isAtWork(owner)).toBe(true);
});

test.each([
	['1234', { process: 1234, began: null, host: null }],
	['1234-88-box', { process: 1234, began: '88', host: 'box' }],
	['1234-0-box', { process: 1234, began: null, host: 'box' }],
	['1234-88', null],
	['old', null],
	['1234-88-box-2', null],
	['1234.unfinished', null],
	['', null],
])('%j is read as %j', (tag, owner) => {
	expect(parseOwner(tag)).toEqual(owner);
});

test.each([
	[`${process.ppid}`, true, 'a number alone is a process of this machine'],
	[`${GONE}`, false, 'a number that no process has'],
	[`${GONE}-${began}-${host}`, false, 'the same, in full'],
	[`${process.ppid}-1-${host}`, process.platform === 'win32', 'the number was given again'],
	[`${process.pid}-1-${host}`, process.platform === 'win32', 'even to this process'],
	[`${process.ppid}-0-${host}`, true, 'a system that does not tell when it began'],
	[`${GONE}-1-another_${host.slice(0, 8)}`, true, 'another machine, of which nothing is known'],
])('%s may be at work: %s, %s', (tag, expected) => {
	const owner = parseOwner(tag);
	expect(owner !== null && isAtWork(owner)).toBe(expected);
});

test('a process that has ended is at work no more', async () => {
	const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	const id = String(child.pid);
	const tag = spawnSync('sh', ['-c', `sed 's/.*) //' /proc/${id}/stat | cut -d' ' -f20`], {
		encoding: 'utf8',
	}).stdout.trim();
	const owner = parseOwner(`${id}-${tag || '0'}-${host}`);
	expect(owner !== null && isAtWork(owner)).toBe(true);
	const ended = new Promise((resolve) => child.once('close', resolve));
	child.kill('SIGKILL');
	await ended;
	expect(owner !== null && isAtWork(owner)).toBe(false);
});

test('is named with its machine where that is another', () => {
	expect(describeOwner({ process: 12, began: null, host: null })).toBe('Process 12');
	expect(describeOwner({ process: 12, began: '1', host })).toBe('Process 12');
	expect(describeOwner({ process: 12, began: '1', host: 'box' })).toBe(
		'Process 12 of the machine box',
	);
});
