import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digest } from './digest.ts';
import type { BuildKeep } from './build-keep.ts';
import type { Keep } from './keep.ts';

const KIND = 'outputs';

const outputsSchema = z.object({
	/** Path of each file in the site, with its digest. */
	files: z.array(z.tuple([z.string(), z.string()])),
	/** What the keeper was told when they were made. */
	warnings: z.array(z.string()),
});

/** What a build wrote for one document. */
export type KeptOutputs = z.infer<typeof outputsSchema>;

/** Notes what was written under a key, so that a later build finds it. */
export function putOutputs(keep: Keep, key: string, outputs: KeptOutputs): void {
	keep.put(KIND, key, new TextEncoder().encode(JSON.stringify(outputs)));
}

/**
 * Returns what an earlier build wrote under a key; null where it did not, or where one of the files is no longer in the
 * earlier site as it was written.
 */
export function findOutputs({ keep, earlierSite }: BuildKeep, key: string): KeptOutputs | null {
	if (earlierSite === null) return null;
	const entry = keep.get(KIND, key);
	if (entry === undefined) return null;
	const outputs = outputsSchema.parse(JSON.parse(new TextDecoder().decode(entry)));
	const isThere = outputs.files.every(([path, sum]) => isUnchanged(join(earlierSite, path), sum));
	return isThere ? outputs : null;
}

function isUnchanged(file: string, sum: string): boolean {
	try {
		return digest(readFileSync(file)) === sum;
	} catch {
		return false;
	}
}
