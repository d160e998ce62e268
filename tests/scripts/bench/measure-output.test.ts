import { expect, test } from 'vitest';
import { kindOfOutput } from '../../../scripts/lab/bench/scale/measure-output.ts';
import { sumStages } from '../../../scripts/lab/bench/scale/measure-build.ts';

const HELD = new Set(['gb/346/ins/8', 'unido/pbc/38/item-11']);

test.each([
	['permalinks', 'gb/346/ins/8/p12/index.html'],
	['documents', 'gb/346/ins/8/index.html'],
	['documents', 'gb/346/ins/8/print.css'],
	['documents', 'unido/pbc/38/item-11/index.html'],
	['not held', 'gb/340/ins/6/index.html'],
	['not held', 'un/a/res/75/233/index.html'],
	['Akoma Ntoso', 'gb/346/ins/8/document.akn.xml'],
	['citation files', 'gb/346/ins/8/citation.csl.json'],
	['data', 'api/v1/gb/346/ins/8.json'],
	['symbols', 'GB.346/INS/8/index.html'],
	['index', 'search/data-0123456789ab/s0/pagefind.pf_meta'],
	['other', 'paths/turin-centre-and-capacity/index.html'],
	['other', 'index.html'],
])('counts as %s: %s', (kind, path) => {
	expect(kindOfOutput(path, HELD)).toBe(kind);
});

test('tells what each stage took between the notes before and after it, and the most memory meanwhile', () => {
	const stages = sumStages(
		[
			{ step: 'sources', cpuSeconds: 3, at: 100 },
			{ step: 'search index', cpuSeconds: 10, at: 200 },
			{ step: 'data', cpuSeconds: 11, at: 300 },
			{ step: 'feed', cpuSeconds: 13, at: 400 },
		],
		[
			{ at: 50, cpuSeconds: 1, memoryBytes: 5 },
			{ at: 150, cpuSeconds: 5, memoryBytes: 9 },
			{ at: 350, cpuSeconds: 12, memoryBytes: 7 },
		],
	);
	expect(Object.fromEntries(stages)).toEqual({
		sources: { cpuSeconds: 3, peakBytes: 5 },
		index: { cpuSeconds: 7, peakBytes: 9 },
		outputs: { cpuSeconds: 3, peakBytes: 7 },
	});
});
