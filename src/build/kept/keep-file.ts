import { digestValue } from '../../keep/digest.ts';
import type { Keep } from '../../keep/keep.ts';

/**
 * Returns the file that is made of `shown` and of nothing else but the program; one that an earlier build made of the
 * same is taken from the keep. `kind` names the files that are made in the same manner.
 */
export async function keepFile<Shown extends object>(
	keep: Keep,
	kind: 'docx' | 'jsonl' | 'pptx',
	shown: Shown,
	make: (shown: Shown) => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
	const key = digestValue(shown);
	const kept = keep.get(kind, key);
	if (kept !== undefined) return kept;
	const file = await make(shown);
	keep.put(kind, key, file);
	return file;
}
