import type { ArchiveDocument, Heading, Paragraph } from '../../model/document.ts';
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

/** Returns the texts of the headings over a paragraph, outermost first. */
export function headingPath(document: ArchiveDocument, paragraph: Paragraph): string[] {
	const texts = new Map(
		document.body.flatMap((part) =>
			part.type === 'heading' ? [[part.fragment, inlineText(part.content)]] : [],
		),
	);
	return paragraph.section.flatMap((fragment) => texts.get(fragment) ?? []);
}
