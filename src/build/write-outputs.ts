import { comparisonPath } from '../archive/versions/comparison-path.ts';
import { earlierTexts } from '../archive/versions/version.ts';
import { type BuildKeep, getBuildKeep } from '../keep/build-keep.ts';
import { buildSteps } from './build-steps.ts';
import { requireSameFrame } from './kept/frame.ts';
import { putOutputs } from './kept/kept-outputs.ts';
import { linkOutputs } from './kept/link-outputs.ts';
import { noteOwnedOutputs, type OwnedOutputs } from './kept/owned-outputs.ts';
import type { OutputPlan } from './kept/plan-outputs.ts';
import { notePages } from './note-pages.ts';
import type { OutputContext } from './output-context.ts';
import { runSteps } from './write-steps.ts';

type WarningContext = OutputContext & Required<Pick<OutputContext, 'warn'>>;

/**
 * Writes what Astro does not build. Files of which nothing has changed are taken from the site of an earlier build; those
 * that this build makes are noted for the next.
 */
export async function writeOutputs(context: WarningContext, plan: OutputPlan): Promise<void> {
	const build = getBuildKeep();
	const { archive, outDir } = context;
	const { kept, keptPaths } = plan;
	requireSameFrame(outDir, build.keep, kept.size > 0);
	const owned = noteOwnedOutputs(context, plan);
	for (const { id } of archive.documents) {
		if (!kept.has(id)) owned.addPages(id, outDir, listComparisonPages(id, archive));
	}
	takeKept(build, plan, context);
	buildSteps.publish('kept files');
	const pages = notePages(owned.write, context);
	await runSteps({
		...context,
		keep: build.keep,
		isKept: (path) => keptPaths.has(path),
		digestOfFile: owned.digestOfFile,
		isIndexed: pages.isIndexed,
		write: pages.write,
		warn: owned.warn,
	});
	noteMade(owned, build, plan);
	build.keep.sweep();
	build.readings?.sweep();
}

/** Returns the files of the pages on which a document is compared with those that it has replaced. */
function listComparisonPages(id: string, archive: OutputContext['archive']): string[] {
	const versions = archive.versionsOf(id);
	return earlierTexts(versions, id).map(
		(older) => `${comparisonPath(versions, older.id, id)}index.html`,
	);
}

/** Puts the files of an earlier build into the site, and says again what was said of them. */
function takeKept({ earlierSite }: BuildKeep, { kept }: OutputPlan, context: WarningContext): void {
	if (earlierSite === null) return;
	linkOutputs(kept.values(), earlierSite, context.outDir);
	for (const { warnings } of kept.values()) {
		for (const warning of warnings) context.warn(warning);
	}
}

/** Notes what was made of each document, beside what was taken over. */
function noteMade(
	{ byOwner }: OwnedOutputs,
	{ keep }: BuildKeep,
	{ keys, kept }: OutputPlan,
): void {
	for (const [id, made] of byOwner) {
		const key = keys.get(id);
		if (key === undefined) continue;
		const { files, warnings } = kept.get(id) ?? { files: [], warnings: [] };
		putOutputs(keep, key, {
			files: [...files, ...made.files],
			warnings: [...warnings, ...made.warnings],
		});
	}
}
