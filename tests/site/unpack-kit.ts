import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { type Kit, makeKit } from '../../scripts/kit/make-kit.ts';

export interface UnpackedKit extends AsyncDisposable {
	kit: Kit;
	/** Folder that the kit was unpacked into, with the name that the zip gives it. */
	folder: string;
	/** Returns the URL of a page on the disk: `url('search.html?q=国')`. */
	url(path: string): string;
}

/** Makes the kit of a built site, and unpacks it as a reader does: into a folder with a name of Chinese and spaces. */
export async function unpackKit(site: string): Promise<UnpackedKit> {
	const kit = await makeKit({
		root: process.cwd(),
		folder: site,
		choice: { documents: null, paths: null },
	});
	const stick = await mkdtemp(join(tmpdir(), 'U 盘 #1 '));
	for (const [path, content] of Object.entries(unzipSync(kit.zip))) {
		const file = join(stick, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	const folder = join(stick, 'gb-archive-kit');
	return {
		kit,
		folder,
		url: (path) => new URL(path, `${pathToFileURL(folder).href}/`).href,
		[Symbol.asyncDispose]: () => rm(stick, { recursive: true }),
	};
}
