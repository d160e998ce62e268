import { parseNumeral } from '../model/addressing/chinese-numeral.ts';

/** What is named by a number: `c87`, `r204`, `p29` of an instrument, `g8`, `g8.7`, `g8.8.2` of a goal, a target, an indicator. */
export type NameKey = string;

const NUMERAL = '\\d{1,3}|[〇零一二三四五六七八九十百]{1,7}';
const LETTERS: Record<string, string> = {
	公约: 'c',
	建议书: 'r',
	议定书: 'p',
	convention: 'c',
	recommendation: 'r',
	protocol: 'p',
};
const CHINESE = '公约|建议书|议定书';
const ENGLISH = 'convention|recommendation|protocol';
const AND = '(?:[,、和与及&]|and)+';

/** 第87号公约, 87号和98号公约, 国际劳工组织第一百零二号公约. */
const BEFORE = new RegExp(
	`^(?:国际劳工组织|劳工组织|ilo)?(?<members>第?(?:${NUMERAL})号?(?:${AND}第?(?:${NUMERAL})号?)*)(?<noun>${CHINESE})$`,
	'u',
);
/** 公约第87号, 公约87. */
const BEHIND = new RegExp(`^(?<noun>${CHINESE})(?<members>第?(?:${NUMERAL})号?)$`, 'u');
/** Convention No. 87, ILO Conventions Nos. 87 and 98. */
const IN_ENGLISH = new RegExp(
	`^(?:the)?(?:ilo)?(?<noun>${ENGLISH})s?(?:no|nos|number|numbers|#)?\\.?(?<members>\\d{1,3}(?:${AND}(?:no\\.?)?\\d{1,3})*)$`,
	'u',
);
/** C87, C087, C.87, C-87, ILO C87, C87 and C98. */
const CODE = `[crp][.-]?0*[1-9]\\d{0,2}`;
const CODES = new RegExp(`^(?:ilo)?(?<codes>${CODE}(?:${AND}${CODE})*)$`, 'u');

/** SDG 8, 可持续发展目标8, goal 8, 目标8.7, 具体目标8.7, target 8.7, indicator 8.8.2; a bare 目标8 may be any goal. */
const GOAL =
	/^(?:(?:(?:the)?(?:un)?sdgs?|可持续发展目标|(?:sustainabledevelopment)?goals?)(?:具体目标|目标|指标|targets?|indicators?)?|(?:具体目标|可持续发展指标|指标|目标|(?:sdg)?targets?|(?:sdg)?indicators?)(?=\d+\.))(?:no\.?|第)?(?<code>\d{1,2}(?:\.[\da-d]{1,2}(?:\.\d{1,2})?)?)项?$/u;
const GOALS = 17;

const SEPARATOR = new RegExp(AND, 'u');

function readNumbers(members: string): number[] {
	return members
		.split(SEPARATOR)
		.map((member) => parseNumeral(member.replaceAll(/[第号]|no\.?/gu, '').replaceAll('零', '〇')))
		.filter((number) => number !== null);
}

/**
 * Returns what a term in normal form names by its number, all of it: instruments of the ILO, and Sustainable Development
 * Goals with their targets and indicators. None where it names anything else.
 */
export function readNames(normal: string): NameKey[] {
	// A title in marks is no name by its number.
	const groups = (BEFORE.exec(normal) ?? BEHIND.exec(normal) ?? IN_ENGLISH.exec(normal))?.groups;
	if (groups !== undefined) {
		const { members = '', noun = '' } = groups;
		const isNumbered = /[\d第号]/u.test(members);
		return isNumbered
			? readNumbers(members).map((number) => `${LETTERS[noun] ?? ''}${number}`)
			: [];
	}
	const { codes } = CODES.exec(normal)?.groups ?? {};
	if (codes !== undefined) {
		return codes
			.split(SEPARATOR)
			.map((code) => code.charAt(0) + String(Number(/[1-9]\d*$/u.exec(code)?.[0])));
	}
	const { code } = GOAL.exec(normal)?.groups ?? {};
	return code !== undefined &&
		Number(code.split('.')[0]) >= 1 &&
		Number(code.split('.')[0]) <= GOALS
		? [`g${code}`]
		: [];
}

/** Returns the name of an instrument or a goal from what the ingestion found in a text. */
export function toNameKeys({
	instruments,
	sdg,
}: {
	instruments: readonly { kind: string; number: number }[];
	sdg: readonly string[];
}): NameKey[] {
	return [
		...new Set([
			...instruments.map(({ kind, number }) => `${LETTERS[kind] ?? ''}${number}`),
			...sdg.map((code) => `g${code}`),
		]),
	];
}
