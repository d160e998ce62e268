import type { Keep } from '../../src/keep/keep.ts';

/** A keep in memory that notes what was put into it. */
export interface MemoryKeep extends Keep {
	entries: Map<string, Uint8Array>;
	/** Kinds and keys, in the order in which they were put. */
	puts: string[];
}

export function makeMemoryKeep(): MemoryKeep {
	const entries = new Map<string, Uint8Array>();
	const puts: string[] = [];
	return {
		entries,
		puts,
		get: (kind, key) => entries.get(`${kind}/${key}`),
		put(kind, key, bytes) {
			puts.push(`${kind}/${key}`);
			entries.set(`${kind}/${key}`, bytes);
		},
		sweep: () => undefined,
		clear: () => {
			entries.clear();
		},
	};
}
