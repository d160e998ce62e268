import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const PRINT_ADDRESS = `
	import config from './astro.config.mjs';
	console.log(JSON.stringify([config.site, config.base]));
`;

/** Returns the address of the site as astro.config.mjs has it in a process with these settings. */
function readAddress(settings: Readonly<Record<string, string>>): unknown {
	const { SITE: _site, BASE: _base, ...env } = process.env;
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', PRINT_ADDRESS],
		{ env: { ...env, ...settings }, encoding: 'utf8' },
	);
	expect(status, stderr).toBe(0);
	return JSON.parse(stdout);
}

test.each([
	[{}, ['http://localhost:4321', '/'], 'nothing is set'],
	[
		{ SITE: 'https://example.org', BASE: '/archive/' },
		['https://example.org', '/archive/'],
		'SITE and BASE',
	],
])('the settings %j give the site the address %j: %s', (settings, address, _reason) => {
	expect(readAddress(settings)).toEqual(address);
});
