import { expect, test } from 'vitest';
import { originalId } from '../../../src/model/addressing/revision.ts';

test.each<[string, string | null, string]>([
	['gb/341/ins/3/1/rev2', 'gb/341/ins/3/1', 'a revision'],
	['gb/325/ins/2/add1', 'gb/325/ins/2', 'an addendum'],
	['gb/317/ins/2/rev', 'gb/317/ins/2', 'a revision without a number'],
	['gb/346/ins/8', null, 'an original'],
	['gb/340/ins/18/6', null, 'a sub-item of the agenda is no revision'],
	['unido/gc/19/crp/4', null, 'nor is a conference room paper'],
])('the original of %s is %s: %s', (id, expected, _reason) => {
	expect(originalId(id)).toBe(expected);
});
