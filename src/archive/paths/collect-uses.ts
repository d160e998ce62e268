import type { ReadingPath, Step } from './path.ts';
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
	/** Returns the steps that read a paragraph, an item or a note of it, each once, in the order of the paths. */
	ofParagraph(documentId: string, number: number): PathUse[];
	/** Returns every passage of a document that paths read, in the order of the paths. */
	ofDocument(documentId: string): PathUse[];
}

/** Returns the number of the paragraph that a part belongs to; null where it belongs to none. */
function paragraphOf(part: PassagePart): number | null {
	switch (part.kind) {
		case 'body':
			return part.part.type === 'paragraph' ? part.part.number : null;
		case 'item':
			return part.paragraph.number;
		case 'footnote':
			return part.footnote.citedIn;
		case 'front':
			return null;
	}
}

/** Collects what paths read, by document and by paragraph. */
export function collectUses(paths: readonly ReadingPath[]): PathUses {
	const documents = new Map<string, PathUse[]>();
	const paragraphs = new Map<string, PathUse[]>();
	const add = (uses: Map<string, PathUse[]>, key: string, use: PathUse) => {
		uses.set(key, [...(uses.get(key) ?? []), use]);
	};
	for (const path of paths) {
		for (const step of path.steps) {
			for (const { id, document, parts } of step.passages) {
				const use = { path, step, passage: id };
				add(documents, document.id, use);
				const numbers = new Set(parts.map(paragraphOf).filter((number) => number !== null));
				for (const number of numbers) add(paragraphs, `${document.id}/p${String(number)}`, use);
			}
		}
	}
	return {
		ofDocument: (id) => documents.get(id) ?? [],
		ofParagraph: (id, number) => eachStepOnce(paragraphs.get(`${id}/p${String(number)}`) ?? []),
	};
}

function eachStepOnce(uses: readonly PathUse[]): PathUse[] {
	return uses.filter(
		({ path, step }, index) =>
			uses.findIndex((use) => use.path === path && use.step === step) === index,
	);
}
