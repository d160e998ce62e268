import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createReader } from '../../files/reader.ts';
import { digest } from '../../keep/digest.ts';
import type { Keep } from '../../keep/keep.ts';

const KIND = 'outputs';

const fileSchema = z.object({
	/** Path in the site. */
	path: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))/u),
	sha256: z.string(),
	/** Digest of what the file shows besides what its document's key stands for; nothing in most. */
	shows: z.string().optional(),
});

const outputsSchema = z.object({
	files: z.array(fileSchema),
	/** What the keeper was told when they were made. */
	warnings: z.array(z.string()),
});

/** What a build wrote for one document. */
export type KeptOutputs = z.infer<typeof outputsSchema>;

export type KeptFile = z.infer<typeof fileSchema>;

/** Notes what was written under a key, so that a later build finds it. */
export function putOutputs(keep: Keep, key: string, outputs: KeptOutputs): void {
	keep.put(KIND, key, new TextEncoder().encode(JSON.stringify(outputs)));
}

/** Returns what an earlier build wrote under a key; null where none did. */
export function getOutputs(keep: Keep, key: string): KeptOutputs | null {
	const entry = keep.get(KIND, key);
	if (entry === undefined) return null;
	return outputsSchema.safeParse(readJson(entry)).data ?? null;
}

function readJson(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null;
	}
}

/** Returns what tells whether a file is in a site as it was written, and no link to one elsewhere. */
export function createCheck(site: string): (file: KeptFile) => boolean {
	const read = createReader();
	return ({ path, sha256 }) => {
		const file = join(site, path);
		try {
			return lstatSync(file).isFile() && digest(read(file)) === sha256;
		} catch {
			return false;
		}
	};
}
