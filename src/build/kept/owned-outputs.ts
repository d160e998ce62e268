import { join } from 'node:path';
import { readIfThere } from '../../files/folder.ts';
import { digest } from '../../keep/digest.ts';
import type { KeptOutputs } from './kept-outputs.ts';
import { type OutputPlan, pageOf } from './plan-outputs.ts';
import type { OutputContext } from '../output-context.ts';

type Outputs = Required<Pick<OutputContext, 'write' | 'warn'>>;

/** What is written for each document while a build goes on. */
export interface OwnedOutputs extends Outputs {
	/** Notes the files that Astro has built for a document, those of `more` among them. */
	addPages(id: string, outDir: string, more: readonly string[]): void;
	/** What was written, by the id of the document; a document for which nothing was is not in it. */
	byOwner: ReadonlyMap<string, KeptOutputs>;
	/** Returns the SHA-256 of a file that was written or noted, or taken from an earlier build; undefined of any other. */
	digestOfFile: (path: string) => string | undefined;
}

/** Returns functions that write and warn as those given, and note for which document it was. */
export function noteOwnedOutputs(
	{ write, warn }: Outputs,
	{ shows, kept }: OutputPlan,
): OwnedOutputs {
	const digests = new Map(
		[...kept.values()].flatMap(({ files }) => files.map(({ path, sha256 }) => [path, sha256])),
	);
	const byOwner = new Map<string, KeptOutputs>();
	const of = (id: string): KeptOutputs => {
		const known = byOwner.get(id) ?? { files: [], warnings: [] };
		byOwner.set(id, known);
		return known;
	};
	const addFile = (id: string | undefined, path: string, content: Uint8Array) => {
		const sha256 = digest(content);
		digests.set(path, sha256);
		if (id !== undefined) of(id).files.push({ path, sha256, shows: shows.get(path) });
	};
	return {
		write(path, content, owner) {
			const bytes = typeof content === 'string' ? Buffer.from(content) : content;
			addFile(owner, path, bytes);
			return write(path, bytes, owner);
		},
		warn(message, owner) {
			if (owner !== undefined) of(owner).warnings.push(message);
			warn(message, owner);
		},
		addPages(id, outDir, more) {
			for (const path of [pageOf(id), `${id}/print.css`, ...more]) {
				const content = readIfThere(join(outDir, path));
				if (content !== null) addFile(id, path, content);
			}
		},
		byOwner,
		digestOfFile: (path) => digests.get(path),
	};
}
