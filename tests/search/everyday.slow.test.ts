import { beforeAll, expect, test } from 'vitest';
import { loadEverydayWords } from '../../src/search/index/load-glossary.ts';
import { normalize } from '../../src/search/normal-form.ts';
import { type MemoryArchive, openMemoryArchive } from './memory-archive.ts';

const words = loadEverydayWords(process.cwd());

let archive: MemoryArchive;

beforeAll(async () => {
	archive = await openMemoryArchive();
});

test('there are 150 everyday words at least, each of them once', () => {
	const typed = words.flatMap((word) => word.typed.map(normalize));
	expect(typed.length).toBeGreaterThanOrEqual(150);
	expect(typed.filter((word, at) => typed.indexOf(word) !== at)).toEqual([]);
});

test('every form that they lead to stands in a paper, and is what a search for each finds', () => {
	const missing: string[] = [];
	for (const { typed, printed } of words) {
		for (const form of printed) {
			if (!archive.normals.some((normal) => normal.includes(normalize(form)))) missing.push(form);
		}
		for (const word of typed) {
			const found = archive.thesaurus.othersOf(normalize(word)).map(({ printed: form }) => form);
			for (const form of printed) if (!found.includes(form)) missing.push(`${word} → ${form}`);
		}
	}
	expect(missing).toEqual([]);
});
