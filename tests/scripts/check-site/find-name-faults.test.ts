import { expect, test } from 'vitest';
import { findNameFaults } from '../../../scripts/check-site/find-name-faults.ts';

const rulesOf = (...files: string[]) =>
	findNameFaults({ files: new Set(files) }).map(({ file, rule }) => `${file} ${rule}`);

test.each([
	[['gb/1/index.html', 'GB.1/index.html'], [], 'a symbol as printed beside its document'],
	[['A/RES/1/index.html', 'a/x.html'], [], 'folders that are one, and hold different files'],
	[['icon.svg', 'console/index.html', 'aux1.js'], [], 'names that only begin as devices do'],
	[['..a/x', '_astro/a.B-c_d.js'], [], 'points within a name'],
	[
		['GB.1/INS/2/index.html', 'GB.1/Ins/2/index.html'],
		['GB.1/Ins/2/index.html name-case'],
		'pages of two symbols that differ in case alone',
	],
	[['é.html', 'É.html'], ['É.html name-case'], 'letters beyond ASCII, written in two ways'],
	[['un/con/1/index.html'], ['un/con/1/index.html name-of-file'], 'a device as a folder'],
	[['a/NUL.json'], ['a/NUL.json name-of-file'], 'a device with an ending'],
	[['GB.1?/index.html'], ['GB.1?/index.html name-of-file'], 'a sign that Windows refuses'],
	[['GB.1./index.html'], ['GB.1./index.html name-of-file'], 'a point at the end of a name'],
	[['a'.repeat(181)], [`${'a'.repeat(181)} name-of-file`], 'a long path'],
])('of %j it finds %j: %s', (files, faults, _reason) => {
	expect(rulesOf(...files)).toEqual(faults);
});
