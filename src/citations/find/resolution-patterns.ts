const DATE = String.raw`\d{4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?\s?`;

/** What makes the numbers those of resolutions: `第 72/279 号决议`, `第70/1号大会决议`. */
const CLOSE = String.raw`\s?(?:联合国大会|联大|大会)?\s?决议`;

/** How resolutions of United Nations bodies are printed in Chinese: by number, without the symbol. */
export const RESOLUTION = {
	/** Where a number may begin: not in a symbol, `C(59)/RES/12号决议`, and not in another number. */
	start: /(?<![\w./(-])(?:第\s?)?(?:E?S-)?\d/g,
	/**
	 * A member of a list, with what parts it from the one before: `第 72/279 号`; `第1514(XV)号`, `217A(III)`,
	 * `1325(2000)`; `2012年12月18日第67/123号、2013年12月11日第68/85号和2019年12月13日第74/91号决议`.
	 */
	member: new RegExp(
		String.raw`\s?(?:[、和及与或]|以及)?\s?(?:${DATE})?(?<printed>(?:第\s?)?(?<number>(?:E?S-)?\d{1,4}\/\d{1,4}(?:[A-Z](?:-[A-Z])?)?|\d{1,4}[A-Z]?\s?\((?:[IVXL]{1,7}|\d{4})\))(?:\s?号)?)`,
		'dy',
	),
	close: new RegExp(CLOSE, 'y'),
	/** The same behind the last sign that a member may have. */
	closedMember: new RegExp(String.raw`[\dA-Z)号]${CLOSE}`),
};

/** `经济及社会理事会2006年7月24日第2006/2号决议`, `人权理事会在其第5/1号决议`: who passed it stands right before the number. */
function issuedBy(body: string): RegExp {
	return new RegExp(`(?:${body})(?:在?其|${DATE}(?:关于[^，。；、]{1,40}的)?)?\\s?$`);
}

/**
 * The symbol that precedes the number, by who passed the resolution; null for bodies whose resolutions have no
 * symbol that the number gives. The first that fits counts.
 */
export const RESOLUTION_BODIES: [RegExp, string | null][] = [
	[issuedBy('人权理事会'), 'A/HRC/RES/'],
	[issuedBy('经济及社会理事会|经社理事会'), 'E/RES/'],
	[issuedBy('安全理事会|安理会'), 'S/RES/'],
	[issuedBy('委员会|理事会|缔约方会议|环境大会|卫生大会|人居大会|缔约国会议'), null],
];

/** The symbol that precedes a number where nobody is named, by the number's form; the first that fits counts. */
export const RESOLUTION_FORMS: [RegExp, string][] = [
	// The Security Council adds the year, `第1325(2000)号决议`; the Economic and Social Council begins with it.
	[/\(\d{4}\)$/, 'S/RES/'],
	[/^(?:19|20)\d\d\//, 'E/RES/'],
	[/./, 'A/RES/'],
];
