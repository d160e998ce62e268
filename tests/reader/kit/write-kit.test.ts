import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KitError } from '../../../scripts/kit/kit-error.ts';
import { readKitSite } from '../../../scripts/kit/read-kit-site.ts';
import { writeWhole } from '../../../scripts/kit/write-kit.ts';
import { makeFolder, writeFiles } from '../../ingest/temporary-folder.ts';

const CONTENT = new TextEncoder().encode('kit');

test('writes into a folder that is not there yet, over a file that is', async () => {
	const folder = await makeFolder();
	const file = join(folder, 'kit/kit.zip');
	await writeWhole(file, new Uint8Array());
	await writeWhole(file, CONTENT);
	expect(await readFile(file, 'utf8')).toBe('kit');
	expect(await readdir(join(folder, 'kit'))).toEqual(['kit.zip']);
});

test('leaves nothing behind where it cannot write', async () => {
	const folder = await makeFolder();
	await mkdir(join(folder, 'kit.zip'));
	await expect(writeWhole(join(folder, 'kit.zip'), CONTENT)).rejects.toThrow();
	expect(await readdir(folder)).toEqual(['kit.zip']);
	expect(await readdir(join(folder, 'kit.zip'))).toEqual([]);
});

test.each([
	[{}, 'an empty folder'],
	[{ 'index.html': '<p>别的网站</p>' }, 'another site'],
	[
		{
			'index.html': '<link rel="canonical" href="http://localhost:4321/">',
			'api/v1/documents.json': '{"documents":[{}]}',
		},
		'a site with other data',
	],
])('takes %j for no built site: %s', async (files, _reason) => {
	const folder = await makeFolder();
	await writeFiles(folder, files);
	await expect(readKitSite(folder)).rejects.toThrow(
		new KitError(
			`There is no built site in ${folder}. Run \`npm run build\` first, or leave \`--from\` out.`,
		),
	);
});
