import type { CheckedQuotation } from '../../src/search/check/check-all.ts';
import {
	describeNotes,
	describeSeal,
	nameVerdict,
	summarizeChecked,
} from '../../src/search/check/summarize-checked.ts';
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
	const { kind, from, quotation, verdict, cited, places, differences, notes, seal } = one;
	const line = text.slice(0, from).split('\n').length;
	const ids = places.slice(0, MOST_PLACES).map(({ id }) => id);
	const more = places.length - ids.length;
	const found = verdict === 'verbatim' ? words.places : words.nearest;
	const head = kind === 'citation' ? words.citedPlace : found;
	return [
		`${file}:${String(line)}  ${nameVerdict(one, words)}`,
		`  ${shorten(quotation)}`,
		...(ids.length === 0
			? []
			: [`  ${head}: ${ids.join(', ')}${more > 0 ? ` ${words.morePlaces(more)}` : ''}`]),
		...(cited === null || (kind === 'citation' && ids.length > 0)
			? []
			: [`  ${words.cited(cited.id)}`]),
		...differences.map(
			({ kind: how, given, printed }) => `  - ${words.difference[how](given, printed)}`,
		),
		...[...describeNotes(notes, words), ...describeSeal(seal, words)].map((said) => `  · ${said}`),
	].join('\n');
}

/** Returns the report of a file: each of its quotations, then how many stand where they should. */
export function formatChecked(
	file: string,
	text: string,
	checked: readonly CheckedQuotation[],
): string {
	return [
		...checked.map((one) => formatOne(file, text, one)),
		`${file}: ${summarizeChecked(checked, words)}`,
	].join('\n\n');
}
