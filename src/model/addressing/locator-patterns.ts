/** What is mangled on the way from a text to a search box, and what it was. */
export const MENDED: readonly (readonly [RegExp, string])[] = [
	// GB.346\INS\8
	[/\\(?=[a-z\d])/giu, '/'],
	// G B.346/INS/8
	[/(?<![a-z])G\s(?=B[\s.。]*\d)/giu, 'G'],
	// GB、346、INS、8
	[/(?<![a-z])GB\s?[、,]\s?(\d{3})\s?[、,]\s?([a-z]{2,4})\s?[、,]\s?(?=\d)/giu, 'GB.$1/$2/'],
	// GB·346/INS/8
	[/(?<![a-z])GB\s?[·・•]\s?(?=\d)/giu, 'GB.'],
	// 第12一15段: the key of 一 lies beside that of the dash
	[/(?<=\d)一(?=\d)/gu, '-'],
	// HYPERLINK "https://…", a field of Word whose address is read apart
	[/^HYPERLINK\s/u, ''],
];

/** The session in a symbol of the Governing Body. */
export const SESSION_OF_SYMBOL = /(?<![a-z])GB[\s.]{0,2}(?<session>\d{3})(?!\d)/iu;

/** Returns how the session is said beside its symbol: `理事会第346届会议文件GB.346/INS/8`, `GB.346/INS/8, 346th Session, para. 12`. */
export const sessionInWords = (session: string): RegExp =>
	new RegExp(
		String.raw`,?\s?\(?(?:理事会)?第\s?${session}\s?届(?:理事会)?会议\)?的?|,?\s?\(?${session}(?:st|nd|rd|th)\s(?:\(bis\)\s)?session\)?(?=[\s,])`,
		'giu',
	);

/** How a document is named where somebody names places of it, in folded text. */
export const LOCATOR_WORDS = {
	/** Before a name, saying no more than that it is one: `cf. document`, 请参阅理事会文件, a bracket, the sign of a list. */
	lead: /[\s"“”'‘’「」『』《〈<([{【•·*>—:;,.、-]+|(?:see|cf|refs?|re|fwd?|subject|symbol|source|cited|from|also|the|doc(?:ument)?s?|paper|governing\sbody|gb\sdoc(?:ument)?s?|ilo|unido|fao|united\snations)(?![a-z\d/])\.?|请?参[见阅考]|详?见|引自|来源|出处|另|回复|答复|转发|主题|文件?号|(?:国际劳工组织|国际劳工局|劳工组织)?(?:理事会)?文件/iy,
	/** Between places and the same places said once more, in the other language. */
	echo: /\s?[(/,]\s?/y,
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
