/** What is mangled on the way from a text to a search box, and what it was. */
export const MENDED: readonly (readonly [RegExp, string])[] = [
	// GB.346\INS\8
	[/\\(?=[a-z\d])/giu, '/'],
	// G B.346/INS/8
	[/(?<![a-z])G\s(?=B[\s.。]*\d)/giu, 'G'],
	// GB、346、INS、8
	[/(?<![a-z])GB\s?[、,]\s?(\d{3})\s?[、,]\s?([a-z]{2,4})\s?[、,]\s?(?=\d)/giu, 'GB.$1/$2/'],
	// HYPERLINK "https://…", a field of Word whose address is read apart
	[/^HYPERLINK\s/u, ''],
];

/** How a document is named where somebody names places of it, in folded text. */
export const LOCATOR_WORDS = {
	/** Before a name, saying no more than that it is one: `cf. document`, 请参阅理事会文件, a bracket, the sign of a list. */
	lead: /[\s"“”'‘’「」『』《〈<([{【•·*>—:;,.、-]+|(?:see|cf|refs?|re|source|cited|from|also|the|doc(?:ument)?s?|paper|governing\sbody|gb\sdoc(?:ument)?s?|ilo|unido|fao|united\snations)(?![a-z\d])\.?|请?参[见阅考]|详?见|引自|来源|出处|另|(?:国际劳工组织|国际劳工局|劳工组织)?(?:理事会)?文件/iy,
	/** What stands right before a title that is named as one. */
	opening: /[《“"「『]\s?$/u,
	/** A symbol is no end of a word. */
	inWord: /[\w@]$/u,
	/** Between a name and places of it: the end of a file's name, the noun, the year, punctuation, a verb. */
	behindName:
		/(?:\.(?:pdf|docx?|txt|html?)(?![a-z]))?[\s"”’」』》〉>)\]】]*(?:\((?:19|20)\d\d\))?[\s"”’」』》〉>)\]】]*(?:号?文件|号决[议定]|号报告)?[\s"”’」』》〉>)\]】]*(?:中?的)?[\s,.:;、。([{【“"'‘<>—-]*(?:(?:(?:at|in|see|cf\.?|from)(?![a-z])|[参详]?见)[\s:.]*)?/iy,
	/** Between places and the name behind them. */
	beforeName: /\s(?:of|in|from|to)\s|[\s,;:([{【《“"—-]+/iy,
	/** What may stand behind all of it. */
	closing:
		/^(?:[\s"“”'‘’」』》〉>)\]}】.,;:、。!?…·*-]|\((?:19|20)\d\d\)|\.(?:pdf|docx?|txt|html?)|号?文件|号决[议定]|号报告)*$/iu,
	/** Begins as a web address does. */
	isUrl: /^[\s<([{"'“]*(?:[a-z][a-z\d+.-]*:(?=\/\/|[^\s\d]+\/)|\/)/iu,
	/** No words, and slashes. */
	mayBeUrl: /^[\s<([{"'“]*(?:[a-z][a-z\d+.-]*:\/\/|\/)|^[\w.:%-]+\/\S*$/iu,
} as const satisfies Record<string, RegExp>;
