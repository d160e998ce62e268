import { join } from 'node:path';
import { digestProgram } from '../../src/keep/digest-program.ts';
import type { Keep } from '../../src/keep/keep.ts';
import { openKeep } from '../../src/keep/open-keep.ts';

/** What decides, besides the files of the project, what its builds make. */
export interface BuildPlace {
	root: string;
	/** Folder of what builds keep for the next. */
	cacheDir?: string | undefined;
	/** Absolute URL and path of the place where the site will live; without them `SITE` and `BASE` say it. */
	site?: string | undefined;
	base?: string | undefined;
}

/** Returns the folder in which the builds of a project keep what they work out. */
export const keepFolder = ({ root, cacheDir = join(root, '.cache') }: BuildPlace): string =>
	join(cacheDir, 'keep');

/** Returns the digest of the program that builds a project, its settings included. */
export function digestBuild({ root, site, base }: BuildPlace): string {
	const { SITE, BASE, REPORT_TO, NODE_ENV } = process.env;
	const settings = [site, base, SITE, BASE, REPORT_TO, NODE_ENV].map((value) => value ?? '');
	return digestProgram(root, settings);
}

/** Opens the keep of a build: what is put there before a build of the same place, with the same program, is there in it. */
export function openBuildKeep(place: BuildPlace): Keep {
	return openKeep(keepFolder(place), digestBuild(place));
}
