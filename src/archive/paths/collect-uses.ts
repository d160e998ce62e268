import type { ReadingPath, Step } from './path.ts';
import { fragmentToId } from '../../model/addressing/address.ts';
import { isUnit } from '../../model/contents.ts';
import type { PassagePart } from './path.ts';

/** A step of a path that reads something of a document. */
export interface PathUse {
	path: Pick<ReadingPath, 'slug' | 'title'>;
	step: Pick<Step, 'number' | 'fragment' | 'title'>;
	/** Address of the passage. */
	passage: string;
}

/** Where paths read the documents of the archive. */
export interface PathUses {
	/** Returns the steps that read a paragraph, text or table, an item or a note of it, each once, in the order of the paths. */
	ofPlace(documentId: string, fragment: string): PathUse[];
	/** Returns every passage of a document that paths read, in the order of the paths. */
	ofDocument(documentId: string): PathUse[];
}

/** Returns the fragment of the paragraph, text or table that a part belongs to; null where it belongs to none. */
function unitOf(part: PassagePart): string | null {
	switch (part.kind) {
		case 'body':
			return isUnit(part.part) ? part.part.fragment : null;
		case 'item':
			return part.owner.fragment;
		case 'footnote':
			return part.footnote.citedAt;
		case 'front':
			return null;
	}
}

/** Collects what paths read, by document and by place. */
export function collectUses(paths: readonly ReadingPath[]): PathUses {
	const documents = new Map<string, PathUse[]>();
	const places = new Map<string, PathUse[]>();
	const add = (uses: Map<string, PathUse[]>, key: string, use: PathUse) => {
		uses.set(key, [...(uses.get(key) ?? []), use]);
	};
	for (const path of paths) {
		for (const step of path.steps) {
			for (const { id, document, parts } of step.passages) {
				const use = { path, step, passage: id };
				add(documents, document.id, use);
				const units = new Set(parts.map(unitOf).filter((unit) => unit !== null));
				for (const unit of units) add(places, fragmentToId(document.id, unit), use);
			}
		}
	}
	return {
		ofDocument: (id) => documents.get(id) ?? [],
		ofPlace: (id, fragment) => eachStepOnce(places.get(fragmentToId(id, fragment)) ?? []),
	};
}

function eachStepOnce(uses: readonly PathUse[]): PathUse[] {
	return uses.filter(
		({ path, step }, index) =>
			uses.findIndex((use) => use.path === path && use.step === step) === index,
	);
}
