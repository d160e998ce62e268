import type { Checked, Shelf } from './checked.ts';
import { checkQuotation } from './check-quotation.ts';
import { openTexts } from './lay-quotation.ts';
import { blankQuoteSigns, findQuotations, keyOf } from './find-quotations.ts';

/** A quotation of a longer text, and what was found. */
export interface CheckedQuotation extends Checked {
	/** UTF-16 offsets in the text; the offsets of the differences are those in the quotation. */
	from: number;
	to: number;
	/** With the marks round it and the citation behind. */
	quotation: string;
}

/** Checks each quotation of a longer text, in its order. */
export async function checkQuotations(text: string, shelf: Shelf): Promise<CheckedQuotation[]> {
	const bare = blankQuoteSigns(text);
	const read = openTexts(shelf);
	const known = new Map<string, Promise<Checked>>();
	const checked: CheckedQuotation[] = [];
	for (const { from, to, named } of findQuotations(text, shelf)) {
		const quotation = bare.slice(from, to);
		const key = keyOf(quotation, named);
		const checking = known.get(key) ?? checkQuotation(quotation, shelf, named, read);
		known.set(key, checking);
		checked.push({ ...(await checking), from, to, quotation });
	}
	return checked;
}
