import { compareDocuments } from '../ingest/write/compare.ts';
import { recoverTransaction } from '../ingest/write/transaction/recover.ts';
import { loadArchive, loadSources } from '../archive/documents/load-archive.ts';
import { requireWholeDictionaries } from '../words/compare-dictionaries.ts';
import { openBuildKeep, setBuildKeep } from '../keep/build-keep.ts';
import { loadPaths } from '../archive/paths/load-paths.ts';
import { loadTermIndex } from '../archive/term-index/load-term-index.ts';
import { loadPaperTitles } from '../archive/relations/load-relations.ts';
import { loadOutputRelations } from '../archive/relations/load-output-relations.ts';
import type { Site } from '../model/addressing/site-address.ts';
import { buildSteps } from './build-steps.ts';
import { type OutputPlan, planOutputs } from './kept/plan-outputs.ts';
import { viewArchive } from './kept/document-key.ts';

/**
 * Opens what is kept of a site that lives there, reads the sources, holds the committed documents against what ingestion
 * gives, and returns what has to be built. It comes before Astro asks which pages there are: only those that the plan names.
 */
export async function prepareBuild(root: string, site: Site): Promise<OutputPlan> {
	const build = openBuildKeep(site);
	await recoverTransaction(root);
	requireWholeDictionaries();
	const archive = await loadArchive();
	await compareDocuments(root, (await loadSources()).sources, build.readings);
	await loadPaths();
	buildSteps.publish('sources');
	// Before the relations, whose dictionary has these terms and more: the other way round it would be loaded again.
	await loadTermIndex();
	const relations = await loadOutputRelations(root);
	buildSteps.publish('relations');
	const view = viewArchive(archive, relations, await loadPaperTitles());
	const plan = planOutputs(view, build);
	const { kept } = plan;
	const isKept = (id: string) => kept.has(id);
	const fresh = archive.documents.filter(({ id }) => !isKept(id)).length;
	setBuildKeep({ ...build, pages: { isKept, freshCount: kept.size === 0 ? null : fresh } });
	buildSteps.publish('plan');
	return plan;
}
