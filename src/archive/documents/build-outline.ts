import type { ArchiveDocument, Heading } from '../../model/document.ts';

/** A heading with those under it. */
export interface OutlineBranch {
	heading: Heading;
	children: OutlineBranch[];
}

/** Returns the headings of a body as a tree by their levels, in the order printed. */
export function buildOutline({ body }: Pick<ArchiveDocument, 'body'>): OutlineBranch[] {
	const root: OutlineBranch[] = [];
	const open: OutlineBranch[] = [];
	for (const heading of body.filter((part) => part.type === 'heading')) {
		while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
		const branch: OutlineBranch = { heading, children: [] };
		(open.at(-1)?.children ?? root).push(branch);
		open.push(branch);
	}
	return root;
}
