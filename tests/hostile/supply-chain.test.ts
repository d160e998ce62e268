import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectShipped, formatLicences, readLockedPackages } from '../../scripts/licences.ts';

const packages = readLockedPackages(process.cwd());
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
	allowScripts: Record<string, boolean>;
};

/** Licences under which code may be copied into the pages, with the notice that THIRD-PARTY.md points to. */
const PERMISSIVE = new Set([
	'MIT',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
]);

describe('what the project takes from others', () => {
	test('runs no install script but those that are declared', () => {
		const scripts = Object.entries(packages)
			.filter(([, { hasInstallScript }]) => hasInstallScript === true)
			.map(([path]) => path.replace(/^.*node_modules\//u, ''));
		const allowed = Object.entries(manifest.allowScripts).flatMap(([name, value]) =>
			value ? [name] : [],
		);
		expect(scripts.sort()).toEqual(allowed.sort());
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
	});

	test('stands in the pages under licences that allow it', () => {
		const others = collectShipped(packages).filter(
			(path) => !PERMISSIVE.has(packages[path]?.license ?? ''),
		);
		expect(others).toEqual([]);
	});

	test('is listed as it is; `npm run licences` renews the list', () => {
		expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(formatLicences(packages));
	});
});
