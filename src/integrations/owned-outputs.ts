import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../keep/digest.ts';
import type { KeptOutputs } from '../keep/kept-outputs.ts';
import type { OutputContext } from './output-context.ts';

/** Files that Astro builds for a document, under its id; that of one not held has only the first. */
const PAGES = ['index.html', 'print.css'];

/** What is written for each document while a build goes on. */
export interface OwnedOutputs extends Required<Pick<OutputContext, 'write' | 'warn'>> {
	/** Notes the files that Astro has built for a document. */
	addPages(id: string, outDir: string): void;
	/** Returns what was written for a document. */
	of(id: string): KeptOutputs;
}

/** Returns functions that write and warn as those given, and note for which document it was. */
export function noteOwnedOutputs({
	write,
	warn,
}: Required<Pick<OutputContext, 'write' | 'warn'>>): OwnedOutputs {
	const byOwner = new Map<string, KeptOutputs>();
	const of = (id: string): KeptOutputs => {
		const known = byOwner.get(id) ?? { files: [], warnings: [] };
		byOwner.set(id, known);
		return known;
	};
	return {
		write(path, content, owner) {
			if (owner !== undefined) of(owner).files.push([path, digest(content)]);
			return write(path, content, owner);
		},
		warn(message, owner) {
			if (owner !== undefined) of(owner).warnings.push(message);
			warn(message, owner);
		},
		addPages(id, outDir) {
			for (const name of PAGES) {
				const path = `${id}/${name}`;
				const content = readIfThere(join(outDir, path));
				if (content !== null) of(id).files.push([path, digest(content)]);
			}
		},
		of,
	};
}

function readIfThere(file: string): Buffer | null {
	try {
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}
