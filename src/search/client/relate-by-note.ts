import type { Catalogue } from './catalogue.ts';
import { dropMarks } from './drop-marks.ts';
import { findHolding } from './find-exact.ts';
import type { Related, Relation } from './match.ts';
import type { Narrow, RelatedTools } from './relation-tools.ts';

/** Returns the test for the records whose document has notes of all these numbers. */
function createTest(
	{ entry, find }: Catalogue,
	marks: readonly string[],
): (ordinal: number) => boolean {
	const known = new Map<string, boolean>();
	const hasNote = (document: string, mark: string) =>
		find({ document, place: { kind: 'footnote', number: Number(mark) } }) !== null;
	return (ordinal) => {
		const { id } = entry(ordinal).document;
		const has = known.get(id) ?? marks.every((mark) => hasNote(id, mark));
		known.set(id, has);
		return has;
	};
}

/** Returns the records that have the text of a term without the numbers of notes that were copied with it. */
export async function relateByNote(
	term: string,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Related> {
	if (!tools.isPassage) return [];
	const holds = async (text: string) => (await findHolding(text, tools)).length > 0;
	const unmarked = await dropMarks(term, holds);
	if (unmarked === null) return [];
	const { text, marks } = unmarked;
	const relation: Relation = { way: 'note', reason: { kind: 'note', marks }, needles: [text] };
	const found = narrow(await findHolding(text, tools));
	return Array.from(found.filter(createTest(tools.catalogue, marks)), (ordinal) => [
		ordinal,
		relation,
	]);
}
