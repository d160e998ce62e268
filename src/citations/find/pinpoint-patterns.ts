import { PRINTED_INSERTION } from '../../model/addressing/place.ts';

const NUMBER = String.raw`[1-9]\d{0,3}`;

/** How a place in a document is printed after its symbol, or alone for one in the document at hand. */
export const PINPOINT = {
	/** Where a list of Chinese numbers may begin: `第15段`, `第 33 – 35 段`. */
	chinese: /第\s?(?=\d)/g,
	/** Where an English one may: `para. 3`, `paras 12–14`. */
	english: /(?<![a-z])para(?:graph)?s?\.?\s?(?=\d)/gi,
	/** A member of a list: `第113、117和119至124段`, `第63(d)段`, `第12之二段`, `paragraphs 8, 9, 11 and 12`. */
	member: new RegExp(
		String.raw`\s?(?:[、,和及与]|以及|and)?\s?(?<printed>(?:第\s?)?(?<from>${NUMBER})(?!\d)(?<inserted>${PRINTED_INSERTION})?(?:\s?\((?<label>[a-z])\)(?:\s?\((?<under>[ivx]{1,5})\))?)?(?:\s?[至到—~-]\s?(?:第\s?)?(?<to>${NUMBER})(?!\d)(?<toInserted>${PRINTED_INSERTION})?)?)`,
		'dy',
	),
	/** What closes a Chinese list; 段落, 段时间 and 段位 are no paragraphs. */
	close: /\s?段(?![落时路位式])/y,
	/** An item of the paragraph just closed: `第61段(a)项`, `第9段(b)`. */
	item: /\s?\((?<item>[a-z])\)(?:\s?\((?<under>[ivx]{1,5})\))?(?:分?[项段])?/y,
	/** A unit that makes a number after para. something else: `para. 5 %`. */
	notAfter: /^\s?[%.\d]/,
};

/** What may stand between the name of a document and a place in it: `GB.301/TC/1，第 15 段`, `GB.335/INS/9号文件第3段`. */
export const AFTER_NAME =
	/^》?\s?(?:\([^()]{0,20}\))?\s?(?:号?文件|号决[议定])?\s?的?\s?[,:(]?\s?$/;

/** What parts a place from the one before it, which says what document is meant: `第8段(h)和第9段`. */
export const AFTER_PLACE = /^\s?(?:\(\w\)){0,2}(?:[、,;和及与]|以及|and)?\s?$/;

/** What says that the body of the document at hand is meant, wherever it is said. */
export const OWN_BODY = /(?:本文件|正文)的?\s?$/;

/** What says that the document at hand is meant: `见决定草案：第61段`, `见上文第5段`, `(见第 33 – 35 段)`. */
export const OWN_DOCUMENT =
	/(?:决定草案\s?:?|本(?:文件|附录|附件)的?|正文的?|(?<!意)见|参阅|如|[上下]文的?|[上前]述|\(|\bsee|\babove,?|\bbelow,?)\s?$/i;
