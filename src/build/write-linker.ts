import { bundleLinker } from '../citations/linker/bundle-linker.ts';
import type { OutputContext } from './output-context.ts';

/** Writes the script that other pages embed to link to the archive. */
export async function writeLinker({ root, write }: OutputContext): Promise<void> {
	await write('linker.js', await bundleLinker(root));
}
