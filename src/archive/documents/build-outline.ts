import type { ArchiveDocument, BodyPart, Heading, Unit } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';

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

/** Returns the texts of the headings over a paragraph, text or table of a body, outermost first. */
export function headingPath(body: readonly BodyPart[], unit: Unit): string[] {
	const texts = new Map(
		body.flatMap((part) =>
			part.type === 'heading' ? [[part.fragment, inlineText(part.content)]] : [],
		),
	);
	return unit.section.flatMap((fragment) => texts.get(fragment) ?? []);
}
