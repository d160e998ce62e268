import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { loadArchive } from '../archive/documents/load-archive.ts';
import { forgetReadings } from '../archive/documents/read-once.ts';
import { loadPathNotes, loadPaths } from '../archive/paths/load-paths.ts';
import { loadOutputRelations } from '../archive/relations/load-output-relations.ts';
import type { Site } from '../model/addressing/site-address.ts';
import { readBase, requireOthers, requireSetting } from '../model/addressing/site-settings.ts';
import { buildSteps } from './build-steps.ts';
import { NOTHING_KEPT } from './kept/plan-outputs.ts';
import { createOutputWriter } from './output-writer.ts';
import { prepareBuild } from './prepare-build.ts';
import { writeOutputs } from './write-outputs.ts';

/** Prepares a build from the sources of the archive, and writes from the document model what Astro does not build. */
export function archiveOutputs(): AstroIntegration {
	let config: AstroConfig;
	let site: Site;
	let isBuild = false;
	let plan = NOTHING_KEPT;
	return {
		name: 'archive-outputs',
		hooks: {
			'astro:config:setup': ({ command }) => {
				isBuild = command === 'build';
			},
			'astro:config:done': async (options) => {
				config = options.config;
				forgetReadings();
				if (!isBuild) return;
				site = {
					site: requireSite(config.site),
					base: requireSetting('BASE', config.base, readBase(config.base)),
				};
				plan = await prepareBuild(fileURLToPath(config.root), site);
			},
			'astro:build:done': async ({ dir, logger }) => {
				buildSteps.publish('pages');
				const root = fileURLToPath(config.root);
				const outDir = fileURLToPath(dir);
				const context = {
					archive: await loadArchive(),
					paths: await loadPaths(),
					relations: await loadOutputRelations(root),
					root,
					outDir,
					...site,
					others: requireOthers(process.env['OTHERS']),
					write: createOutputWriter(outDir),
					warn: (message: string) => {
						logger.warn(message);
					},
				};
				for (const note of await loadPathNotes()) logger.warn(note);
				await writeOutputs(context, plan);
			},
		},
	};
}

function requireSite(site: string | undefined): string {
	if (site !== undefined) return site;
	throw new Error(
		'The build has no `site`, which absolute addresses need. Set it in astro.config.mjs.',
	);
}
