import { beforeAll, expect, test } from 'vitest';
import { comparePlaces } from '../../../src/archive/versions/compare/compare-documents.ts';
import type { Change } from '../../../src/archive/versions/compare/comparison.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { paragraphsOf, partText } from '../../../src/model/text.ts';
import { cutWhole } from '../../../src/search/index/cut-words.ts';
import { drawRevision, type Edit } from './draw-revision.ts';

const PAIRS = 50;
const LONG = 24;

let papers: string[][];

beforeAll(async () => {
	const { documents } = await ingestSources(process.cwd());
	papers = documents.map(({ body }) => [
		...new Set(
			paragraphsOf(body)
				.map(partText)
				.filter((text) => text.length > 60),
		),
	]);
});

/** Returns how many characters of some kind a change marks. */
const countMarked = ({ words }: Change, kind: string) =>
	words
		.filter((run) => run.kind === kind)
		.reduce((sum, { text }) => sum + [...text.replaceAll(/\s+/gu, '')].length, 0);

const shape = ({ kind, before, after }: Edit | Change) =>
	`${kind} ${before.join('+')} → ${after.join('+')}`;

test('of 50 pairs no unchanged text is marked, and no change is missed', () => {
	const kinds = new Map<string, number>();
	for (let seed = 1; seed <= PAIRS; seed += 1) {
		const paper = papers[seed % papers.length] ?? [];
		const spare = papers[(seed + 1) % papers.length] ?? [];
		const start = (seed * 7) % Math.max(1, paper.length - LONG);
		const { old, given, edits } = drawRevision(paper.slice(start, start + LONG), spare, seed);
		const changes = comparePlaces(old, given, cutWhole);
		expect(changes.map(shape).sort(), `seed ${String(seed)}`).toEqual(edits.map(shape).sort());
		for (const edit of edits) {
			kinds.set(edit.kind, (kinds.get(edit.kind) ?? 0) + 1);
			const change = changes.find((one) => shape(one) === shape(edit));
			const marked = change && [countMarked(change, 'deleted'), countMarked(change, 'inserted')];
			expect(marked, `seed ${String(seed)}: ${shape(edit)}`).toEqual([edit.deleted, edit.inserted]);
		}
	}
	// Every kind was drawn, and not by chance alone.
	const all = ['unchanged', 'changed', 'moved', 'split', 'joined', 'inserted', 'deleted'];
	expect(all.filter((kind) => (kinds.get(kind) ?? 0) < 10)).toEqual([]);
});
