/** What is looked for in folded text: full-width forms, dashes and odd spaces are ASCII there. See `foldText`. */

/**
 * Where a symbol may begin: `见GB.346/INS/8`, but not inside a web address, a path or a file's name, where
 * `https://www.ilo.org/gb/346` and `a=GB.346/INS/8` have it.
 */
export const SYMBOL_START = /(?<![\w@./&=#?-])(?:dec-)?GB(?=[\s.。/_-]{0,2}\d)/gi;

/** A plenary symbol has no section to know it by, and `GB 150/20` may be anything: only `GB.301/9` in full is one. */
export const PLENARY = /^(?:dec-)?GB\.\d{3}\//i;

/** What may part a symbol from places of it: `，`, ` （`, `号文件`, `, at `, 》. */
export const BEHIND_SYMBOL =
	/\s?[》”」)\]】]?\s?(?:号?文件|号决[定议])?(?:中?的)?\s?[,:]?\s?[([]?\s?(?:(?:at|in)\s)?/iy;

/** Where places may begin that stand before their symbol. */
export const PLACES_START =
	/[第¶§]|附[录件]|[脚尾]注|(?<![a-z])(?:para|pars?\.|the\s|item|bullet|sub-?para|footnote|endnote|fn|table|box|figure|app|annex)/giu;

/** The longest list of places that is looked for before a symbol, in characters. */
export const FARTHEST = 160;

const NOUN = String.raw`(?:理事会文件\s?|(?:(?:Governing\sBody|GB)\s)?(?:documents?|doc\.|paper)\s)?`;

/** What may part places from the symbol behind them, and what has to stand around all of it. */
export const BEFORE_SYMBOL = [
	/** `paragraph 12 of document GB.346/INS/8`. */
	{
		between: new RegExp(String.raw`^\s(?:of|in|to)\s(?:the\s)?${NOUN}$`, 'iu'),
		before: null,
		after: null,
	},
	/** `第12段（GB.346/INS/8）`. */
	{ between: new RegExp(String.raw`^\s?\(${NOUN}$`, 'iu'), before: null, after: /^\)/u },
	/** `（第12段，GB.346/INS/8）`: in a sentence a comma may begin another thought. */
	{
		between: new RegExp(String.raw`^\s?,\s?${NOUN}$`, 'iu'),
		before: /(?:^|[(见])\s?$/u,
		after: null,
	},
] as const;

/** A small letter behind a number may be an item as well, and nothing tells here what is held. */
export const DOUBTFUL_LETTER = /\d[a-z](?![a-z])/u;

/** Brackets and quotation marks: a link has both or neither. */
export const PAIRS = ['()', '（）', '[]', '【】', '《》', '“”', '「」'] as const;
