import { parseLocator } from '../../src/model/addressing/locate.ts';
import type { ApiDocument } from '../../src/model/api/document.ts';
import type { ApiPaths } from '../../src/model/api/lists.ts';
import { KitError } from './kit-error.ts';

/** What a kit holds. */
export interface KitContents {
	documents: ApiDocument[];
	paths: ApiPaths['paths'];
}

/** What was asked for by name; null for everything. */
export interface KitChoice {
	documents: readonly string[] | null;
	paths: readonly string[] | null;
}

/** Returns the names in a list parted by commas, each once; null for no list. */
export function parseNames(list: string | undefined): string[] | null {
	if (list === undefined) return null;
	const names = list.split(',').map((name) => name.trim());
	return [...new Set(names.filter(Boolean))];
}

const PATH = 'paths/';

/** Returns the id that a name of a document stands for: itself, or that of a printed symbol. */
const toDocumentId = (name: string) => parseLocator(name)?.document ?? name;
const toPathId = (name: string) => (name.startsWith(PATH) ? name : PATH + name);

/** Returns those of `held` that are wanted, in its order. Throws a `KitError` that lists what is not held. */
function choose<T extends { id: string }>(
	held: readonly T[],
	names: readonly string[] | null,
	toId: (name: string) => string,
	what: string,
): T[] {
	if (names === null) return [...held];
	const ids = new Set(held.map(({ id }) => id));
	const unknown = names.filter((name) => !ids.has(toId(name)));
	if (unknown.length > 0) {
		throw new KitError(
			`The archive holds no ${what} ${unknown.map((name) => `“${name}”`).join(', ')}. It holds: ${[...ids].join(', ')}.`,
		);
	}
	const wanted = new Set(names.map(toId));
	return held.filter(({ id }) => wanted.has(id));
}

/** Returns what a kit is to hold, in the order of the archive. Throws a `KitError` where that is nothing, or unknown. */
export function chooseContents({ documents, paths }: KitContents, choice: KitChoice): KitContents {
	const contents = {
		documents: choose(documents, choice.documents, toDocumentId, 'document'),
		paths: choose(paths, choice.paths, toPathId, 'reading path'),
	};
	if (contents.documents.length + contents.paths.length === 0) {
		throw new KitError('A kit of no document and no reading path would be empty: choose one.');
	}
	return contents;
}
