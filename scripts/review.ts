import { parseArgs } from 'node:util';
import { loadArchive } from '../src/archive/documents/load-archive.ts';
import { loadOutputRelations } from '../src/archive/relations/load-output-relations.ts';
import { loadPaperTitles, loadStandardNames } from '../src/archive/relations/load-relations.ts';
import { loadTermIndex } from '../src/archive/term-index/load-term-index.ts';
import { writeWhole } from '../src/files/write.ts';
import { collectRecords } from '../src/search/collect-records.ts';
import { loadEverydayWords, loadGlossary } from '../src/search/index/load-glossary.ts';
import { resolveFiles } from './report/command-files.ts';
import { buildSheet } from './review/build-sheet.ts';
import { collectClaims, type Drawing } from './review/collect-claims.ts';

/** Pairs of related paragraphs that are drawn where nobody says how many. */
const DRAWN = 60;

/** Returns the sheet of the project at `root`. */
async function buildReview(root: string, home: string, drawing: Drawing): Promise<string> {
	const archive = await loadArchive();
	const { relations, related } = await loadOutputRelations(root);
	const { countries } = await loadTermIndex();
	const chapters = collectClaims(
		{
			archive,
			records: collectRecords(archive.documents),
			relations,
			related,
			terms: loadGlossary(root),
			everyday: loadEverydayWords(root),
			countries,
			standards: await loadStandardNames(),
			paperTitles: await loadPaperTitles(),
		},
		drawing,
	);
	return buildSheet(chapters, home);
}

const { values } = parseArgs({
	options: {
		out: { type: 'string' },
		home: { type: 'string', default: 'http://localhost:4321/' },
		count: { type: 'string', default: String(DRAWN) },
		seed: { type: 'string', default: 'review' },
	},
});
try {
	const home = values.home.endsWith('/') ? values.home : `${values.home}/`;
	const count = Number(values.count);
	if (!Number.isSafeInteger(count) || count < 0) {
		throw new Error(`--count ${values.count}: expected a number of pairs to draw.`);
	}
	const sheet = await buildReview(process.cwd(), home, { count, seed: values.seed });
	const [file] = resolveFiles(values.out === undefined ? [] : [values.out]);
	if (file === undefined) process.stdout.write(sheet);
	else writeWhole(file, sheet);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
