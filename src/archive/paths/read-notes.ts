import type { Step } from './path.ts';

/** The footnotes that a step reads for themselves, by id (`gb/346/ins/8/fn3`), with the id of each in the page. */
export type ReadNotes = ReadonlyMap<string, string>;

/** Returns what tells the passages of a step from those of the others on a page; `index` is from 0. */
export function passageNamespace({ fragment }: Pick<Step, 'fragment'>, index: number): string {
	return `${fragment}-${String(index + 1)}`;
}

/** Returns what tells a part of a passage from the others; `index` is from 0. */
export function partNamespace(passage: string, index: number): string {
	return `${passage}-${String(index + 1)}`;
}

/** Returns the footnotes that are passages of a step, as a page has them that shows all of its passages. */
export function collectReadNotes(step: Pick<Step, 'fragment' | 'passages'>): ReadNotes {
	return new Map(
		step.passages.flatMap(({ id, parts }, at) => {
			const namespace = passageNamespace(step, at);
			return parts.flatMap((part, index) =>
				part.kind === 'footnote'
					? [[id, `${partNamespace(namespace, index)}-${part.footnote.fragment}`] as const]
					: [],
			);
		}),
	);
}
