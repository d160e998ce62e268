import { type Document, isCollection, parseDocument, type YAMLSeq } from 'yaml';
import type {
	Manifest,
	ManifestEntry,
	ManifestMove,
	ManifestNumbers,
	ManifestWithdrawal,
} from '../../model/manifest.ts';

/** Returns the text of a manifest after a change; its comments stay, and its lines are not broken anew. */
function edit(text: string, change: (manifest: Document) => void): string {
	const manifest = parseDocument(text);
	change(manifest);
	return manifest.toString({ lineWidth: 0 });
}

/** Returns the place of the entry of a file in the list of documents; -1 where it has none. */
const indexOf = (manifest: Document, file: string) =>
	(manifest.toJS() as Manifest).documents.findIndex((entry) => entry.file === file);

function addTo(manifest: Document, list: keyof Manifest, value: object): void {
	if (manifest.get(list) == null) manifest.set(list, manifest.createNode([]));
	const seq = manifest.get(list) as YAMLSeq;
	// An empty list is written `[]`, and would stay on its line.
	if (seq.items.length === 0) seq.flow = false;
	seq.add(manifest.createNode(value));
}

/** Returns the text of a manifest with new entries at the end of its documents. */
export function extendManifest(text: string, entries: readonly ManifestEntry[]): string {
	if (entries.length === 0) return text;
	return edit(text, (manifest) => {
		for (const entry of entries) addTo(manifest, 'documents', entry);
	});
}

/** Returns the text of a manifest without the entry of a file. */
export const dropEntry = (text: string, file: string): string =>
	edit(text, (manifest) => {
		manifest.deleteIn(['documents', indexOf(manifest, file)]);
	});

/** Returns the text of a manifest that says of one more document that it was taken out. */
export const addWithdrawal = (text: string, withdrawal: ManifestWithdrawal): string =>
	edit(text, (manifest) => {
		addTo(manifest, 'withdrawn', withdrawal);
	});

/** Returns the text of a manifest that says of one more address where it leads. */
export const addMove = (text: string, move: ManifestMove): string =>
	edit(text, (manifest) => {
		addTo(manifest, 'moved', move);
	});

/** Returns the text of a manifest with the numbers of the counted places of a file; without any the field goes. */
export const setNumbers = (text: string, file: string, numbers: ManifestNumbers): string =>
	edit(text, (manifest) => {
		const path = ['documents', indexOf(manifest, file), 'numbers'];
		manifest.deleteIn(path);
		const lists = Object.entries(numbers);
		if (lists.length === 0) return;
		const node = manifest.createNode(numbers);
		for (const [stem] of lists) {
			const list: unknown = node.get(stem, true);
			if (isCollection(list)) list.flow = true;
		}
		manifest.setIn(path, node);
	});
