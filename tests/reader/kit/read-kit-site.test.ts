import { expect, test } from 'vitest';
import { KitError } from '../../../scripts/kit/kit-error.ts';
import { readKitSite } from '../../../scripts/kit/read-kit-site.ts';
import { makeFolder, writeFiles } from '../../ingest/temporary-folder.ts';

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
