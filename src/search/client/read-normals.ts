import { normalize } from '../normal-form.ts';
import type { Catalogue } from './catalogue.ts';

/** Returns the normal form of the text of a record. */
export type ReadNormal = (ordinal: number) => Promise<string>;

/** Texts of which the normal form is kept. */
const MOST_KEPT = 2000;

/** Returns the reader of the normal forms of a catalogue: the same texts are looked into again and again. */
export function createNormalReader({ text }: Pick<Catalogue, 'text'>): ReadNormal {
	const known = new Map<number, string>();
	return async (ordinal) => {
		const kept = known.get(ordinal);
		if (kept !== undefined) return kept;
		const normal = normalize((await text(ordinal)).text);
		if (known.size >= MOST_KEPT) known.clear();
		known.set(ordinal, normal);
		return normal;
	};
}
