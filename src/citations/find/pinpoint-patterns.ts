/** Where a list of paragraphs may begin in running text: `第15段`, `第 33 – 35 段`, `para. 3`. 第一段 is a count there. */
export const LIST_START = /第\s?(?=\d)|(?<![a-z])para(?:graph)?s?\.?\s?(?=\d)/gi;

/** Stands before a later member of a list too: `第5和第10段`. */
export const MEMBER_LEAD = /第\s?$/u;

/** 第15段落 is a passage there, and no paragraph. */
export const PASSAGE_END = /段落$/u;

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
