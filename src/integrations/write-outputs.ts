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
 * Writes what Astro does not build. Files of which nothing has changed are taken from the site of an earlier build; those
 * that this build makes are noted for the next.
 */
export async function writeOutputs(context: WarningContext): Promise<void> {
	const build = getBuildKeep();
	const { archive, outDir } = context;
	const { kept, keptPaths } = build.plan ?? NOTHING_KEPT;
	requireSameFrame(outDir, build);
	const owned = noteOwnedOutputs(context, build.plan ?? NOTHING_KEPT);
	for (const { id } of [...archive.documents, ...archive.notHeld]) {
		if (!kept.has(id)) owned.addPages(id, outDir);
	}
	takeKept(build, context);
	await runSteps({
		...context,
		keep: build.keep,
		isKept: (path) => keptPaths.has(path),
		write: owned.write,
		warn: owned.warn,
	});
	noteMade(owned, build);
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

/** Notes what was made of each document, beside what was taken over. */
function noteMade({ byOwner }: OwnedOutputs, { plan = NOTHING_KEPT, keep }: BuildKeep): void {
	for (const [id, made] of byOwner) {
		const key = plan.keys.get(id);
		if (key === undefined) continue;
		const { files, warnings } = plan.kept.get(id) ?? { files: [], warnings: [] };
		putOutputs(keep, key, {
			files: [...files, ...made.files],
			warnings: [...warnings, ...made.warnings],
		});
	}
}
