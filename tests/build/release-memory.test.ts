import { expect, test } from 'vitest';
import { releaseMemory } from '../../src/build/release-memory.ts';

const MEGABYTE = 2 ** 20;
const heldByHeap = () => process.memoryUsage().heapTotal / MEGABYTE;

/** Fills the heap with objects of which nothing is left when it returns. */
function litter(): number {
	const objects = Array.from({ length: 1_000_000 }, (_, at) => ({ at, parts: [at, at + 1] }));
	return objects.length;
}

test('gives back what is no longer used', () => {
	releaseMemory(0);
	const before = heldByHeap();
	expect(litter()).toBe(1_000_000);
	expect(heldByHeap()).toBeGreaterThan(before + 50);
	releaseMemory(0);
	expect(heldByHeap()).toBeLessThan(before + 10);
});

test('leaves a small heap alone', () => {
	releaseMemory(0);
	expect(litter()).toBe(1_000_000);
	const before = heldByHeap();
	releaseMemory(2 ** 40);
	expect(heldByHeap()).toBeGreaterThan(before - 10);
});
