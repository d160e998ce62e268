/**
 * What earlier builds worked out, by a key that is a digest of everything it was made from: an entry is either what
 * would be made again, byte for byte, or it is not there.
 */
export interface Keep {
	/** Returns what was kept; undefined where nothing was, or where it is damaged. */
	get(kind: string, key: string): Uint8Array | undefined;
	put(kind: string, key: string, bytes: Uint8Array): void;
	/** Forgets what nobody asked for or put since the keep was opened. */
	sweep(): void;
	/** Forgets everything. */
	clear(): void;
}

/** Keeps nothing: everything is made anew. */
export const NO_KEEP: Keep = {
	get: () => undefined,
	put: () => undefined,
	sweep: () => undefined,
	clear: () => undefined,
};
