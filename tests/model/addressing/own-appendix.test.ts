import { expect, test } from 'vitest';
import {
	ownAppendixId,
	partId,
	readOwnAppendix,
} from '../../../src/model/addressing/own-appendix.ts';

test.each([
	['gb/323/ins/5/appendix-i', 'gb/323/ins/5', 'gb/323/ins/5/appendix1'],
	['gb/323/ins/5/1/appendix-xiv', 'gb/323/ins/5/1', 'gb/323/ins/5/1/appendix14'],
])('%s is an appendix of %s, its part %s', (id, paper, part) => {
	const own = readOwnAppendix(id);
	expect(own?.paper).toBe(paper);
	expect(own && partId(own.paper, own.part)).toBe(part);
	expect(own && ownAppendixId(own.paper, own.part)).toBe(id);
});

test.each([
	'gb/323/ins/5',
	'gb/323/ins/5/appendix1',
	'gb/323/ins/5/appendix-',
	'gb/323/ins/5/appendix-a',
	'gb/323/ins/5/annex-i',
	'appendix-i',
])('%s is none', (id) => {
	expect(readOwnAppendix(id)).toBeNull();
});
