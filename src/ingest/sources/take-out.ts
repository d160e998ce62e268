import { basename } from 'node:path';
import { parse } from 'yaml';
import type { LockEntry } from '../addresses/address-lock.ts';
import type { ArchiveState, ManifestEdit } from '../ingest-sources.ts';
import { makeFinding, type RuleId } from '../rules.ts';
import { addMove, addWithdrawal, dropEntry } from './edit-manifest.ts';
import { filesOf, MANIFEST } from './read-sources.ts';
import { SourcesError } from './sources-error.ts';

/** What the committed MDX file of a document says of it. */
interface Held {
	id: string;
	symbol: string | null;
	title: string;
	/** Name of its source. */
	source: string;
}

const FRONTMATTER = /^---\n(?<yaml>[\s\S]*?\n)---\n/u;

/** Returns the documents that are held, by their committed files: their sources need not be readable any more. */
function readHeld({ committed }: ArchiveState): Held[] {
	return [...committed.values()].flatMap((mdx) => {
		const yaml = FRONTMATTER.exec(mdx)?.groups?.['yaml'];
		return yaml === undefined ? [] : [parse(yaml) as Held];
	});
}

const dayOf = (lock: readonly LockEntry[], id: string) =>
	lock.find(({ address, released }) => released !== null && address === id)?.released ?? null;

function refuse(rule: RuleId, values: Record<string, string>): never {
	throw new SourcesError([{ file: MANIFEST, findings: [makeFinding(rule, 0, values)] }]);
}

/** Returns the files that go with a source: it, and the PDF that gives its pages. */
function goneWith({ read }: ArchiveState, file: string): string[] {
	const entry = read.manifest.documents.find((one) => one.file === file);
	return entry === undefined ? [file] : filesOf(entry);
}

/**
 * Returns the manifest without a source that was read and not published; its addresses go with it. Throws
 * `SourcesError` where the manifest has no such source, or an address of it is published.
 */
export function undoReading(state: ArchiveState, path: string): ManifestEdit {
	const file = basename(path);
	const { read, lock } = state;
	if (!read.manifest.documents.some((entry) => entry.file === file)) {
		refuse('undo-target', { found: JSON.stringify(path) });
	}
	const held = readHeld(state).find(({ source }) => source === file);
	const day = held === undefined ? null : dayOf(lock, held.id);
	if (held !== undefined && day !== null) refuse('release-binds', { found: held.id, day });
	return { text: dropEntry(read.text, file), gone: goneWith(state, file) };
}

/** What a keeper says of documents that are taken out. */
export interface Removal {
	ids: readonly string[];
	/** Why, in the words that readers see. */
	reason: string;
	/** Where their addresses lead; without it to a page that says that they were taken out. */
	to?: string | undefined;
	/** ISO day on which they are. */
	day: string;
}

/**
 * Returns the manifest without documents that are published, and with what their addresses lead to. Throws
 * `SourcesError` where one of them is not held or not published.
 */
export function removeDocuments(
	state: ArchiveState,
	{ ids, reason, to, day }: Removal,
): ManifestEdit {
	const all = new Map(readHeld(state).map((one) => [one.id, one]));
	let { text } = state.read;
	const gone = [...new Set(ids)].flatMap((id) => {
		const held = all.get(id);
		if (held === undefined) {
			return refuse('removal-target', { found: id, reason: 'no such document is held' });
		}
		if (dayOf(state.lock, id) === null) {
			return refuse('removal-target', { found: id, reason: 'it was never published' });
		}
		const { symbol, title, source } = held;
		text = dropEntry(text, source);
		text =
			to === undefined
				? addWithdrawal(text, { id, ...(symbol !== null && { symbol }), title, on: day, reason })
				: addMove(text, { from: id, to, reason });
		return goneWith(state, source);
	});
	return { text, gone };
}
