import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { createIndex } from 'pagefind';
import { type BundleFile } from '../../../src/search/pagefind/pagefind-part.ts';
import { markOf } from '../../../src/search/pagefind/read-chunk.ts';
import { addSignature, dropSignature } from '../../../src/search/pagefind/signature.ts';

/** Tokens of three records; the second has no token that the first has. */
export const TOKENS = ['bx1x2q bx2x1q cx1q cx2q', 'bx3x3q bx3x3q cx3q', 'bx1x2q cx1q cx2q wx1x2q'];

/** Returns the files that the installed Pagefind writes of records, as the build gives them to it. */
export async function writeIndex(tokens: readonly string[] = TOKENS): Promise<BundleFile[]> {
	const { index } = await createIndex({ keepIndexUrl: true });
	if (index === undefined) throw new Error('Pagefind did not start.');
	for (const [at, each] of tokens.entries()) {
		const content = `${each} ${markOf(at)}`;
		await index.addCustomRecord({ url: String(at), content, language: 'und' });
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return files;
}

type Change<T> = (value: T) => unknown;

/** Returns the files with those of some paths replaced by what is made of their bytes; at least one has to be there. */
export function changeFiles(
	files: readonly BundleFile[],
	path: RegExp,
	change: (content: Uint8Array) => Uint8Array,
): BundleFile[] {
	if (!files.some((file) => path.test(file.path))) throw new Error(`There is no ${String(path)}.`);
	return files.map((file) =>
		path.test(file.path) ? { path: file.path, content: change(file.content) } : file,
	);
}

/** Returns files that Pagefind compressed and signed with their CBOR, behind the signature, changed byte by byte. */
export const changeBytes = (
	files: readonly BundleFile[],
	path: RegExp,
	change: (bytes: Uint8Array) => Uint8Array,
) =>
	changeFiles(files, path, (content) =>
		gzipSync(addSignature(change(dropSignature(gunzipSync(content))))),
	);

/** Returns the same with its value changed. */
export const changeCbor = <T>(files: readonly BundleFile[], path: RegExp, change: Change<T>) =>
	changeBytes(files, path, (bytes) => encode(change(decode(Uint8Array.from(bytes)) as T)));

/** Returns files of JSON with their value changed. */
export const changeJson = <T>(files: readonly BundleFile[], path: RegExp, change: Change<T>) =>
	changeFiles(files, path, (content) =>
		Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(content).toString()) as T))),
	);
