import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../src/files/write.ts';
import { runBuild } from './build/run-build.ts';
import { parseNames } from './kit/choose-contents.ts';
import { isSameSite, parseHome } from './kit/kit-home.ts';
import { KitError } from './kit/kit-error.ts';
import { makeKit } from './kit/make-kit.ts';
import { formatBuildError } from './report/build-error.ts';
import { createProgress, type Progress } from './report/progress.ts';

const OPTIONS = {
	documents: { type: 'string' },
	paths: { type: 'string' },
	from: { type: 'string' },
	home: { type: 'string' },
	'without-guides': { type: 'boolean', default: false },
	out: { type: 'string', default: 'kit/gb-archive-kit.zip' },
} as const;

const MEGABYTE = 1_000_000;

/** Calls `use` with a folder that the site was built into; it is gone afterwards. */
async function withBuiltSite<T>(
	root: string,
	progress: Progress,
	use: (folder: string) => Promise<T>,
): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-kit-'));
	try {
		const outDir = join(folder, 'site');
		await runBuild({ root, outDir, cacheDir: join(folder, 'cache'), progress });
		return await use(outDir);
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Returns what the command line asks for. Throws a `KitError` where it asks for what there is not. */
function readOptions() {
	try {
		return parseArgs({ options: OPTIONS }).values;
	} catch (cause) {
		const known = Object.keys(OPTIONS).map((name) => `--${name}`);
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new KitError(`${reason}. The options are ${known.join(', ')}.`, { cause });
	}
}

/** Makes a kit as the command line asks for it and writes it. Throws, and writes nothing, where that cannot be done. */
async function runKit(root: string, progress: Progress): Promise<void> {
	const values = readOptions();
	const choice = {
		documents: parseNames(values.documents),
		paths: parseNames(values.paths),
	};
	const hasGuides = !values['without-guides'];
	const given = values.home === undefined ? null : parseHome(values.home);
	const make = (folder: string) => makeKit({ root, folder, choice, given, hasGuides });
	const { contents, files, zip, home, built } =
		values.from === undefined
			? await withBuiltSite(root, progress, make)
			: await make(resolve(root, values.from));
	writeWhole(resolve(root, values.out), zip);
	const { documents, paths } = contents;
	const site = process.env['SITE'];
	if (values.from !== undefined && site !== undefined && !isSameSite(site, built)) {
		progress.line(
			`SITE is ${site}, and the site in ${values.from} was built for ${built}. The kit leads to ` +
				`${home ?? 'no archive'}: build the site anew, or say with --home where it is.`,
		);
	}
	progress.line(
		`${values.out}: ${documents.length} documents, ${paths.length} reading paths, ` +
			`${files.size} files, ${(zip.length / MEGABYTE).toFixed(2)} MB`,
	);
}

if (import.meta.main) {
	const progress = createProgress();
	try {
		await runKit(process.cwd(), progress);
	} catch (error) {
		progress.line(error instanceof KitError ? error.message : formatBuildError(error));
		process.exitCode = 1;
	}
}
