import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../files/folder.ts';
import { writeCached } from '../files/write.ts';
import { digest, digestAll } from './digest.ts';
import type { Keep } from './keep.ts';

/** Is told once, where a keep is damaged, what of it and why. */
export type OnDamage = (reason: string) => void;

/** Characters of a digest in hexadecimal. */
const DIGEST_LENGTH = 64;

/**
 * Opens the keep in a folder for one program; what another program kept there is forgotten when it is swept. An entry
 * begins with a digest, so that one that was cut off, changed or moved is not taken for whole. Whatever else is wrong with
 * the folder, what cannot be read is made anew, and what cannot be written is not kept: no build fails for it.
 */
export function openKeep(
	folder: string,
	program: string,
	onDamage: OnDamage = () => undefined,
): Keep {
	const own = program.slice(0, 16);
	const used = new Set<string>();
	let isTold = false;
	const tell = (reason: string): void => {
		if (!isTold) onDamage(reason);
		isTold = true;
	};
	const attempt = <T>(act: () => T): T | undefined => {
		try {
			return act();
		} catch (error) {
			tell(error instanceof Error ? error.message : String(error));
			return undefined;
		}
	};
	const fileOf = (kind: string, key: string) => {
		const name = `${kind}/${key}`;
		used.add(name);
		return join(folder, own, name);
	};
	return {
		get(kind, key) {
			const file = fileOf(kind, key);
			const entry = attempt(() => readIfThere(file));
			if (entry == null) return undefined;
			const bytes = entry.subarray(DIGEST_LENGTH);
			const isWhole = entry.subarray(0, DIGEST_LENGTH).equals(seal(kind, key, bytes));
			if (isWhole) return bytes;
			tell(`${file} is not whole`);
			return undefined;
		},
		put(kind, key, bytes) {
			const file = fileOf(kind, key);
			attempt(() => {
				writeCached(file, Buffer.concat([seal(kind, key, bytes), bytes]));
			});
		},
		sweep() {
			attempt(() => {
				for (const name of listIfThere(folder)) {
					if (name !== own) rmSync(join(folder, name), { recursive: true });
				}
				for (const kind of listIfThere(join(folder, own))) {
					for (const key of listIfThere(join(folder, own, kind))) {
						if (used.has(`${kind}/${key}`)) continue;
						rmSync(join(folder, own, kind, key), { recursive: true });
					}
				}
			});
		},
		clear() {
			attempt(() => {
				rmSync(folder, { recursive: true, force: true });
			});
		},
	};
}

/** Returns the digest of the bytes of an entry and of its place: one that was moved is not taken for another. */
function seal(kind: string, key: string, bytes: Uint8Array): Buffer {
	return Buffer.from(digestAll([kind, key, digest(bytes)]), 'latin1');
}

function listIfThere(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}
