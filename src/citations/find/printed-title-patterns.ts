/** Where a text prints the title of a paper beside its symbol, so that the one is certainly that of the other. */

const TITLE = '(?:《(?<title>[^《》]{2,120})》|“(?<quoted>[^“”]{4,120})”)';
const NOUN = '(?:理事会|大会)?(?:文件|决议|报告)?';
const ORGAN = '(?:联合国大会|大会|联合国经济及社会理事会|经社理事会|安全理事会|安理会|理事会)';
/** Behind a symbol: GB.346/INS/8号文件. */
const SUFFIX = String.raw`\s?号?(?:文件|决议)?\s?`;

/** What stands before the symbol, and how it goes on behind it. */
export const BEFORE_SYMBOL: readonly { pattern: RegExp; closes: RegExp }[] = [
	// 《关于联合国改革的最新情况》(理事会文件GB.346/INS/8)
	{
		pattern: new RegExp(String.raw`${TITLE}\s?[(（]\s?${NOUN}\s?$`, 'u'),
		closes: new RegExp(`^${SUFFIX}[)）]`, 'u'),
	},
	// 联合国大会，“在……的背景下，重新定位联合国发展系统”，第 72/279 号决议，2018 年 6 月 1 日: a whole note.
	{
		pattern: new RegExp(String.raw`^\s?(?:见\s?)?${ORGAN}[，,]\s?${TITLE}[，,]\s?${NOUN}\s?$`, 'u'),
		closes: /^\s?(?:$|[，,。])/u,
	},
	// 题为《联合国发展系统改革》的文件GB.346/INS/8
	{ pattern: new RegExp(String.raw`题为\s?${TITLE}\s?的\s?${NOUN}\s?$`, 'u'), closes: /^/u },
];

/** What stands behind the symbol. */
export const BEHIND_SYMBOL: readonly RegExp[] = [
	// GB.346/INS/8《关于联合国改革的最新情况》, GB.346/INS/8号文件（《……》）
	new RegExp(String.raw`^${SUFFIX}(?:[(（]\s?)?${TITLE}`, 'u'),
	// 第72/279号决议，题为“……”
	new RegExp(String.raw`^${SUFFIX}[，,]?\s?其?(?:标题为|题为|题目为)\s?${TITLE}`, 'u'),
];
