import type { BodyPart } from '../../model/document.ts';
import { findReferences } from '../../citations/find/find-references.ts';
import { blocksText, paragraphsOf } from '../../model/text.ts';
import type { Masthead } from './read-masthead.ts';

/** 在考虑到在讨论 GB.335/INS/9 号文件过程中得到的指导意见 (GB.335/INS/9, paragraph 34). */
const UNDER_DISCUSSION = /讨论\s*$/u;

/** Returns the symbol that session, section code and agenda item of a Governing Body masthead make up. */
export function composeSymbol({ body, session, sectionCode, agendaItem }: Masthead): string | null {
	if (body !== '理事会' || session === null || sectionCode === null || agendaItem === null)
		return null;
	return `GB.${String(session)}/${sectionCode}/${String(agendaItem)}`;
}

/** Returns the symbol by which a draft decision calls the document that it stands in. */
function findSelfReference(
	body: readonly BodyPart[],
	decisions: readonly string[],
	agendaItem: number | null,
): string | null {
	for (const paragraph of paragraphsOf(body)) {
		if (!decisions.includes(paragraph.fragment)) continue;
		const text = blocksText(paragraph.blocks);
		const own = findReferences(text).find(
			({ from, canonical }) =>
				UNDER_DISCUSSION.test(text.slice(0, from)) && canonical.endsWith(`/${String(agendaItem)}`),
		);
		if (own !== undefined) return own.canonical;
	}
	return null;
}

/** Returns the symbol of a document by what is printed in it; null where neither masthead nor decision tells. */
export function findOwnSymbol(
	masthead: Masthead,
	body: readonly BodyPart[],
	decisions: readonly string[],
): string | null {
	return (
		masthead.symbol ??
		composeSymbol(masthead) ??
		findSelfReference(body, decisions, masthead.agendaItem)
	);
}
