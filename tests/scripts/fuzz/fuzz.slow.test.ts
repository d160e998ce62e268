import { beforeAll, describe, expect, test } from 'vitest';
import {
	fuzzBytes,
	fuzzDrafts,
	fuzzMinutes,
	fuzzMutations,
} from '../../../scripts/lab/fuzz/run-fuzz.ts';
import type { Source } from '../../../src/ingest/ingest-document.ts';
import { readManifest, readSources } from '../../../src/ingest/sources/read-sources.ts';

/** A short set with a fixed seed; `npm run fuzz` tries a hundred thousand documents. */
const seed = 20261121;

let sources: Source[];

beforeAll(async () => {
	const root = process.cwd();
	sources = await readSources(root, readManifest(root));
});

describe('ingestion of documents made up for it', () => {
	test('a document printed in any manner comes back the same', () => {
		const { failure, outcomes } = fuzzDrafts({ runs: 200, seed });
		expect(failure).toBeNull();
		expect(Object.keys(outcomes).sort()).toEqual([
			'markdown',
			'old',
			'plain',
			'plain notes',
			'plain notes, refused',
			'wrapped',
		]);
	});

	test('minutes come back the same', () => {
		expect(fuzzMinutes({ runs: 150, seed }).failure).toBeNull();
	});

	test('a mutated source loses nothing without a word', () => {
		const { failure, outcomes } = fuzzMutations(sources, { runs: 250, seed });
		expect(failure).toBeNull();
		// Neither outcome stands alone, or the property would prove nothing.
		expect(Object.keys(outcomes).sort()).toEqual(['read', 'refused']);
	});

	test('bytes of any kind are read or refused', () => {
		expect(fuzzBytes(sources, { runs: 300, seed }).failure).toBeNull();
	});
});
