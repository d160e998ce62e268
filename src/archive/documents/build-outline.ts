import { zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, BodyPart, Heading, Unit } from '../../model/document.ts';
import { divisionText, inlineText } from '../../model/text.ts';

/** A heading, or the name of a part, with what stands under it. */
export interface OutlineBranch {
	fragment: string;
	text: string;
	/** Of the first paragraph under it; null where none follows, and for a part. */
	firstParagraph: number | null;
	children: OutlineBranch[];
}

/** Returns headings as a tree by their levels, in the order printed. */
function nestHeadings(headings: readonly Heading[]): OutlineBranch[] {
	const root: OutlineBranch[] = [];
	const open: { level: number; branch: OutlineBranch }[] = [];
	for (const { fragment, level, content, firstParagraph } of headings) {
		while ((open.at(-1)?.level ?? 0) >= level) open.pop();
		const branch = { fragment, text: inlineText(content), firstParagraph, children: [] };
		(open.at(-1)?.branch.children ?? root).push(branch);
		open.push({ level, branch });
	}
	return root;
}

/** Returns the headings of a document as a tree, in the order printed; those of a part stand under its name. */
export function buildOutline(
	document: Pick<ArchiveDocument, 'body' | 'footnotes' | 'parts'>,
): OutlineBranch[] {
	return zonesOf(document).flatMap(({ division, body }) => {
		const branches = nestHeadings(body.filter((part) => part.type === 'heading'));
		if (division === null) return branches;
		const { fragment } = division;
		return [{ fragment, text: divisionText(division), firstParagraph: null, children: branches }];
	});
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
