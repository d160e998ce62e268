/**
 * A web address. `更多信息见：<http://www.un.org/en/coronavirus/financing-development>。`: it ends before the
 * bracket; it ends before Chinese too, which follows without a space.
 */
export const LINK = /https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]*[\w/)]/gi;

/** `…/WCMS_646756/lang-en/index.htm.`: the point closes the sentence. */
export const LINK_TAIL = /[.,;:!?'*]+$/;

/** Where a symbol may begin; what begins there is left to the reader of symbols. */
export const SYMBOL_STARTS = {
	/** `见理事会文件 GB.332/HL/1、GB.335/INS/10`, `GB340/PFA/2`, `gb346-ins-8`. */
	governingBody: /(?<![\w@]|[^\d)]\/)(?:dec-)?GB(?=[\s.。/_-]{0,2}\d)/gi,
	/** `理事会文件 ILC.107/IV`. */
	conference: /(?<![\w/@])ILC(?=[\s.]{0,2}\d)/g,
	/** `理事会在 IDB.46/Dec.12 号决定中`, `GC.19/CRP.4`. */
	unido: /(?<![\w/@])(?:IDB|PBC|GC)(?=[\s.]{0,2}\d)/g,
	/** `驻地办事处职权范围（DGB/2020/09）`. */
	bulletin: /(?<![\w/@])DGB(?=\s?\/)/g,
	/** `布宜诺斯艾利斯成果文件，A/RES/73/291。` */
	unitedNations: /(?<![\w/@.])(?:ST|TD|DP|JIU|CEB|[ASE])(?=\/\s?[A-Z0-9])/g,
	/** FAO's `CL 154/2 Rev.1`. */
	fao: /(?<![\w/@])CL(?=\s\d)/g,
};

/** A plenary paper has no section to know it by: only `GB.301/9` in full is one in running text. */
export const PLENARY = /^(?:dec-)?GB\s?[.。]\s?\d{3}\s?\//i;
