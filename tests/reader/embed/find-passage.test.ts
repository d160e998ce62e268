import { expect, test } from 'vitest';
import { readEmbedded } from '../../../src/reader/embed/find-passage.ts';

test.each([
	['gb/346/ins/8/p12', 'gb/346/ins/8', 'gb/346/ins/8/p12/'],
	['gb/346/ins/8/p61-a', 'gb/346/ins/8', 'gb/346/ins/8/#p61-a'],
	['gb/346/ins/8/p12-p15', 'gb/346/ins/8', 'gb/346/ins/8/#p12-p15'],
	['gb/346/ins/8/appendix1/p3', 'gb/346/ins/8', 'gb/346/ins/8/appendix1/p3/'],
	['gb/346/ins/8', 'gb/346/ins/8', 'gb/346/ins/8/'],
])('%s leads to its page', (address, document, path) => {
	expect(readEmbedded(address)).toMatchObject({ document, path });
});

test.each([
	'',
	'gb',
	'../gb/346/ins/8',
	'gb/346/ins/8/p12?x',
	'javascript:alert(1)',
	'//evil.example/x',
	'GB/346',
])('"%s" is no address', (address) => {
	expect(readEmbedded(address)).toBeNull();
});
