import type { ApiReference } from '../../model/api/document-parts.ts';
import type { Inline, ReferenceInline } from '../../model/document.ts';
import { joinPieces } from '../../model/text.ts';

/** Returns the mentions of documents in inline content, one entry each, in the order printed. */
export function collectReferences(content: readonly Inline[]): ApiReference[] {
	return joinMentions(content).map(({ canonical, target, pieces }) => ({
		raw: joinPieces(pieces),
		canonical,
		target,
	}));
}

/** Returns references whole: a correction that begins or ends inside a mention has parted it in the model. */
function joinMentions(content: readonly Inline[]): ReferenceInline[] {
	const mentions: ReferenceInline[] = [];
	content.forEach((inline, index) => {
		if (inline.type !== 'reference') return;
		const before = content[index - 1];
		const last = mentions.at(-1);
		if (last !== undefined && before !== undefined && isContinued(before, inline)) {
			mentions[mentions.length - 1] = { ...last, pieces: [...last.pieces, ...inline.pieces] };
		} else mentions.push(inline);
	});
	return mentions;
}

function isContinued(before: Inline, reference: ReferenceInline): boolean {
	return (
		before.type === 'reference' &&
		before.canonical === reference.canonical &&
		before.correction !== reference.correction
	);
}
