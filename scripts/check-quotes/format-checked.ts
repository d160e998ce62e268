import type { CheckedQuotation } from '../../src/search/check/check-all.ts';
import { englishCheckText as words } from '../../src/words/en/check.ts';

/** Characters of a quotation that a report shows. */
const SHOWN = 60;
/** Places that it names. */
const MOST_PLACES = 5;

const shorten = (text: string) => {
	const line = text.replaceAll(/\s+/gu, ' ').trim();
	const characters = [...line];
	return characters.length <= SHOWN ? line : `${characters.slice(0, SHOWN - 1).join('')}…`;
};

/** Returns what was found of one quotation, with the line that it begins on. */
function formatOne(file: string, text: string, one: CheckedQuotation): string {
	const { from, quotation, verdict, cited, places, differences, notes, seal } = one;
	const line = text.slice(0, from).split('\n').length;
	const shown = verdict === 'verbatim' && cited?.holds === false ? 'elsewhere' : verdict;
	const ids = places.slice(0, MOST_PLACES).map(({ id }) => id);
	const more = places.length - ids.length;
	const head = verdict === 'verbatim' ? words.places : words.nearest;
	return [
		`${file}:${String(line)}  ${words.verdict[shown]}`,
		`  ${shorten(quotation)}`,
		...(ids.length === 0
			? []
			: [`  ${head}: ${ids.join(', ')}${more > 0 ? ` ${words.morePlaces(more)}` : ''}`]),
		...(cited === null ? [] : [`  ${words.cited(cited.id)}`]),
		...differences.map(
			({ kind, given, printed }) => `  - ${words.difference[kind](given, printed)}`,
		),
		...notes.map(({ kind, given, printed }) => `  · ${words.note[kind](given, printed)}`),
		...(seal === null
			? []
			: [
					`  · ${seal.same === null ? words.seal.unknown : seal.same ? words.seal.same : words.seal.changed}`,
				]),
	].join('\n');
}

/** Returns the report of a file: each of its quotations, then how many stand where they should. */
export function formatChecked(
	file: string,
	text: string,
	checked: readonly CheckedQuotation[],
): string {
	const count = (verdict: CheckedQuotation['verdict']) =>
		checked.filter((one) => one.verdict === verdict).length;
	return [
		...checked.map((one) => formatOne(file, text, one)),
		`${file}: ${words.summary(checked.length, count('verbatim'), count('differs'), count('not-held'))}`,
	].join('\n\n');
}
