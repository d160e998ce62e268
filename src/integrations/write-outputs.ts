import { type BuildKeep, getBuildKeep } from '../keep/build-keep.ts';
import { putOutputs } from '../keep/kept-outputs.ts';
import { linkOutputs } from '../keep/link-outputs.ts';
import { NOTHING_KEPT } from '../keep/plan-outputs.ts';
import { requireSameFrame } from './frame.ts';
import type { OutputContext } from './output-context.ts';
import { noteOwnedOutputs, type OwnedOutputs } from './owned-outputs.ts';
import { runSteps } from './write-steps.ts';

type WarningContext = OutputContext & Required<Pick<OutputContext, 'warn'>>;

/**
 * Writes what Astro does not build. The files of documents that need nothing new are taken from the site of an earlier
 * build; those that this build makes are noted for the next.
 */
export async function writeOutputs(context: WarningContext): Promise<void> {
	const build = getBuildKeep();
	const { archive, outDir } = context;
	const { kept } = build.plan ?? NOTHING_KEPT;
	requireSameFrame(outDir, build);
	const fresh = archive.documents.filter(({ id }) => !kept.has(id));
	const freshIds = [...fresh, ...archive.notHeld.filter(({ id }) => !kept.has(id))].map(
		({ id }) => id,
	);
	const owned = noteOwnedOutputs(context);
	for (const id of freshIds) owned.addPages(id, outDir);
	takeKept(build, context);
	await runSteps({ ...context, keep: build.keep, fresh, write: owned.write, warn: owned.warn });
	noteFresh(freshIds, owned, build);
	build.keep.sweep();
}

/** Puts the files of an earlier build into the site, and says again what was said of them. */
function takeKept({ plan = NOTHING_KEPT, earlierSite }: BuildKeep, context: WarningContext): void {
	if (earlierSite === null) return;
	linkOutputs(plan.kept.values(), earlierSite, context.outDir);
	for (const { warnings } of plan.kept.values()) {
		for (const warning of warnings) context.warn(warning);
	}
}

function noteFresh(
	ids: readonly string[],
	owned: OwnedOutputs,
	{ plan = NOTHING_KEPT, keep }: BuildKeep,
): void {
	for (const id of ids) {
		const key = plan.keys.get(id);
		if (key !== undefined) putOutputs(keep, key, owned.of(id));
	}
}
