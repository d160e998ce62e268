import { isUnit } from '../../model/contents.ts';
import type { ArchiveDocument, Unit } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';

/** The heading under which a paper that proposes no decision says what is asked of the body. */
const REQUEST = '采取的行动';

/** What a document lays before its body. */
export interface Proposal {
	document: ArchiveDocument;
	/** Heading as printed. */
	heading: string;
	paragraphs: Unit[];
}

/** Returns the draft decisions of documents, in the order given; a document without one is left out. */
export function collectDecisions(documents: readonly ArchiveDocument[]): Proposal[] {
	return documents.flatMap((document) => {
		const fragments = new Set(document.decisions);
		const paragraphs = document.body
			.filter(isUnit)
			.filter(({ fragment }) => fragments.has(fragment));
		const [first] = paragraphs;
		if (first === undefined) return [];
		return [{ document, heading: headingOver(document, first), paragraphs }];
	});
}

/** Returns what documents without a draft decision ask of their body under a heading of its own. */
export function collectRequests(documents: readonly ArchiveDocument[]): Proposal[] {
	return documents
		.filter(({ decisions }) => decisions.length === 0)
		.flatMap((document) =>
			document.body.flatMap((part) => {
				if (part.type !== 'heading') return [];
				const heading = inlineText(part.content);
				const paragraphs = document.body
					.filter(isUnit)
					.filter(({ section }) => section.includes(part.fragment));
				const isRequest = heading.endsWith(REQUEST) && paragraphs.length > 0;
				return isRequest ? [{ document, heading, paragraphs }] : [];
			}),
		);
}

function headingOver({ body }: ArchiveDocument, { section }: Unit): string {
	const heading = body.find((part) => part.type === 'heading' && part.fragment === section.at(-1));
	return heading?.type === 'heading' ? inlineText(heading.content) : '';
}
