import type { ArchiveDocument } from '../../model/document.ts';
import { partAt } from '../../model/addressing/place.ts';
import { inlineText, joinPieces } from '../../model/text.ts';
import { classifyRelation, type Relation } from '../../citations/find/classify-relation.ts';
import { collectTexts, type PlacedText } from './collect-texts.ts';
import type { LinkScope } from './link-scope.ts';
import type { Mention, PlacedDoubt } from './mention.ts';
import type { LinkKind, LinkTarget } from './text-link.ts';

interface Found {
	from: number;
	to: number;
	kind: LinkKind | 'symbol';
	target: LinkTarget;
}

function findSymbols({ content }: PlacedText): Found[] {
	return content.flatMap((inline, index): Found[] => {
		if (inline.type !== 'reference' || inline.target === null) return [];
		const to = inlineText(content.slice(0, index + 1)).length;
		const target: LinkTarget = { type: 'place', document: inline.target, fragment: null };
		return [{ from: to - joinPieces(inline.pieces).length, to, kind: 'symbol', target }];
	});
}

/**
 * Returns what the words around a name tell. Of a note that is only a symbol, the sentence that carries its mark may:
 * where that names the same document by a title of the list.
 */
function relate(text: string, found: Found, lead: string, { titles }: LinkScope): Relation | null {
	const { from, to, target } = found;
	const own = classifyRelation(text.slice(0, from), text.slice(to));
	if (own !== null || lead === '' || target.type !== 'place') return own;
	const named = titles.documents.find(({ document }) => document === target.document)?.titles ?? [];
	const title = named.find((one) => lead.includes(one));
	if (title === undefined) return null;
	const at = lead.lastIndexOf(title);
	return classifyRelation(lead.slice(0, at), lead.slice(at + title.length));
}

/** Returns everything that a document names, and the doubts that stay text, in the order of its texts. */
export function collectMentions(
	document: ArchiveDocument,
	scope: LinkScope,
): { mentions: Mention[]; doubts: PlacedDoubt[] } {
	const mentions: Mention[] = [];
	const doubts: PlacedDoubt[] = [];
	for (const text of collectTexts(document)) {
		const { place, note, lead } = text;
		const context = inlineText(text.content);
		const found = scope.findLinks(context, partAt(place));
		const where = { from: document.id, place, note, context };
		const named = [...findSymbols(text), ...found.links].toSorted((a, b) => a.from - b.from);
		for (const one of named) {
			const { from, to, kind, target } = one;
			const relation = target.type === 'page' ? null : relate(context, one, lead, scope);
			const words = context.slice(from, to);
			mentions.push({ ...where, words, at: from, kind, target, relation });
		}
		for (const { from, to, rule, detail } of found.doubts) {
			doubts.push({ ...where, words: context.slice(from, to), at: from, rule, detail });
		}
	}
	return { mentions, doubts };
}
