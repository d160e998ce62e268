import type { BodyPart, Heading } from '../../model/document.ts';

/** A heading with what stands under it. */
export interface Section {
	type: 'section';
	heading: Heading;
	parts: BodyNode[];
}

export type BodyNode = Section | Exclude<BodyPart, Heading>;

/** Returns a body as a tree: everything after a heading stands under it, up to the next of its level or above. */
export function nestSections(body: readonly BodyPart[]): BodyNode[] {
	const root: BodyNode[] = [];
	const open: Section[] = [];
	for (const part of body) {
		if (part.type === 'heading') {
			while ((open.at(-1)?.heading.level ?? 0) >= part.level) open.pop();
			const section: Section = { type: 'section', heading: part, parts: [] };
			(open.at(-1)?.parts ?? root).push(section);
			open.push(section);
		} else {
			(open.at(-1)?.parts ?? root).push(part);
		}
	}
	return root;
}
