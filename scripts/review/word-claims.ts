import type { IndexEntry } from '../../src/archive/term-index/build-entries.ts';
import type { EverydayWord, GlossaryTerm } from '../../src/search/index/load-glossary.ts';
import { normalize } from '../../src/search/normal-form.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { around, type Claim } from './build-sheet.ts';

/** Two characters can be the end of one word and the beginning of the next. */
const SHORT = 2;

/** Returns what the glossary says of each term, with the count and the first place of each of its forms. */
export function claimTerms(
	terms: readonly GlossaryTerm[],
	records: readonly SearchRecord[],
): Claim[] {
	const texts = records.map((record) => ({ record, normal: normalize(record.text) }));
	return terms.map(({ term, aliases, english, kind, not, within = '' }) => {
		const others = not.map(normalize);
		const own = texts
			.filter(({ record }) => record.document.startsWith(within))
			.map(({ record, normal }) => ({
				record,
				normal: others.reduce((text, other) => text.replaceAll(other, ' '), normal),
			}));
		const forms = [term, ...aliases].map((form) => {
			const found = own.filter(({ normal }) => normal.includes(normalize(form)));
			return { form, count: found.length, first: found[0]?.record ?? null };
		});
		const used = forms.filter(({ count }) => count > 0);
		const missing = [
			...(english.length === 0 ? ['No English name.'] : []),
			...(used.length === 0 ? ['No form is used.'] : []),
		];
		return {
			id: null,
			claim: `${term}: ${[english.join('; ') || '—', kind].join(', ')}`,
			evidence: forms.map(({ form, count, first }) =>
				first === null
					? `${form}: nowhere`
					: `${form}: ${String(count)}, first at ${first.id}: ${around(first.text, form)}`,
			),
			alert: missing.length === 0 ? null : missing.join(' '),
		};
	});
}

/** Returns what people type and what is found for it, with how often that is printed. */
export function claimEveryday(
	words: readonly EverydayWord[],
	records: readonly SearchRecord[],
): Claim[] {
	const texts = records.map(({ text }) => normalize(text));
	const count = (form: string) => texts.filter((text) => text.includes(normalize(form))).length;
	return words.map(({ typed, printed }) => ({
		id: null,
		claim: `${typed.join('、')} → ${printed.join('、')}`,
		evidence: [printed.map((form) => `${form}: ${String(count(form))}`).join('; ')],
		alert: null,
	}));
}

/** Returns the countries whose names have two characters, with every place that is taken for one. */
export function claimCountries(countries: readonly IndexEntry[]): Claim[] {
	return countries
		.map(({ term, aliases, english, records }) => {
			const forms = [term, ...aliases].sort((left, right) => right.length - left.length);
			const evidence = records.map(({ id, text }) => {
				const form = forms.find((one) => text.includes(one)) ?? '';
				return { form, said: `${id}: ${around(text, form)}` };
			});
			return {
				id: null,
				claim: `${term}, ${english.join('; ')}: ${String(records.length)}`,
				// A longer name is no piece of another word.
				evidence: evidence.filter(({ form }) => form.length <= SHORT).map(({ said }) => said),
				alert: null,
			};
		})
		.filter(({ evidence }) => evidence.length > 0);
}
