/** How ILO Conventions, Recommendations and Protocols are named by number. */
export const INSTRUMENT = {
	/** Where a list of numbers may begin: not at the bare 1 of `1、第87号公约`, nor inside a decimal or a resolution's number. */
	start: /(?<![\w./-])(?:第\s?\d|\d{1,3}\s?号)/g,
	/** A member of a list: `第 87 号和第 98 号公约`, `第 202 号和 204 号建议书`, `第102、118和157号公约`. */
	member:
		/\s?(?:[、和及与或]|以及)?\s?(?:\d{4}\s?年)?(?<printed>(?:第\s?)?(?<number>[1-9]\d{0,2})(?![\d./])(?:\s?号)?)/dy,
	/** What closes the list: `…公约`, `…号核心公约`, `第138号《1973年最低年龄公约》`. */
	close:
		/\s?(?:《[^《》]{0,60}(?=(?:公约|建议书|议定书)》)|(?:劳工组织|国际劳工|基本|核心|治理|优先){0,3})(?<noun>公约|建议书|议定书)/y,
	/** What opens a list in brackets: `《1949年移民就业公约(修订本)》(第97号)`, and the same without 《》. */
	titled: /(?<noun>公约|建议书|议定书)\s?(?:\([^()]{1,12}\)\s?)?》?\s?\((?=第?\s?\d)/g,
	/** What stands after such a list: `(第 155 号)`, `(第155号，1981年)`. */
	afterTitled: /\s?[),;，；]/y,
};

/**
 * Instruments named by their year beside the Convention that they belong to: `《1930 年强迫劳动公约》(第 29 号)及其《2014 年议定书》`. The
 * Protocol of 2014 is the only one that the papers name so.
 */
export const NAMED_BY_YEAR: readonly {
	pattern: RegExp;
	kind: InstrumentKind;
	number: number;
}[] = [
	{
		pattern: /(?<=(?:强迫劳动公约|第\s?29\s?号)[^。；]{0,20})《?2014\s?年议定书》?/g,
		kind: 'protocol',
		number: 29,
	},
];

export type InstrumentKind = 'convention' | 'recommendation' | 'protocol';

export const INSTRUMENT_KINDS: Record<string, InstrumentKind> = {
	公约: 'convention',
	建议书: 'recommendation',
	议定书: 'protocol',
};

/** The Conventions that have a Protocol, which bears their number; other numbered protocols are not of the ILO. */
export const PROTOCOL_NUMBERS = new Set([29, 81, 89, 110, 147, 155]);
