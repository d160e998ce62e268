/** Words in quotation marks, of either kind; inside them stand those of the other level. */
const quoted = (name: string) =>
	String.raw`(?:“(?<${name}>[^“”]+)”|「(?<${name}2>[^「」]+)」|"(?<${name}3>[^"]+)")`;

/** What may stand behind quoted words and adds nothing. */
const WORD_NOUN = String.raw`(?:一词|一语|一句|字样|等字|等词|的字样)?`;

const AND_IN_PLACE = String.raw`(?:改为|更正为|修改为|修正为|改作|改成|更改为|替换为|改读作?|应为|应作|应读作?|应改为|应更正为|应改作|应替换为|应修改为|应改读作?)`;

/**
 * How a corrigendum says what it corrects: the whole of a clause, so that a sentence which only speaks of such words is
 * none. Quoted words are `printed`, `given` or `anchor`.
 */
export const OPERATIONS = [
	{
		operation: 'replace',
		/** 将“A”改为“B”；“A”应为“B”；“A”一词应改为“B” */
		pattern: new RegExp(
			String.raw`^(?:将|把)?${quoted('printed')}${WORD_NOUN}[，,]?${AND_IN_PLACE}[：:]?${quoted('given')}$`,
			'u',
		),
	},
	{
		operation: 'replace',
		/** 以“B”取代“A” */
		pattern: new RegExp(
			String.raw`^(?:以|用)${quoted('given')}(?:取代|代替|替换|替代)${quoted('printed')}${WORD_NOUN}$`,
			'u',
		),
	},
	{
		operation: 'delete',
		/** 删去“A”；删除“A”一词 */
		pattern: new RegExp(
			String.raw`^(?:应)?(?:删去|删除|删掉)${quoted('printed')}${WORD_NOUN}$`,
			'u',
		),
	},
	{
		operation: 'delete',
		/** “A”应删去；将“A”一词删除 */
		pattern: new RegExp(
			String.raw`^(?:将|把)?${quoted('printed')}${WORD_NOUN}(?:应|应予|予以)?(?:删去|删除|删掉)$`,
			'u',
		),
	},
	{
		operation: 'insert-after',
		/** 在“A”之后增加“B”；“A”后加“B” */
		pattern: new RegExp(
			String.raw`^在?${quoted('printed')}${WORD_NOUN}(?:之后|以后|后面|后)[，,]?(?:应)?(?:增加|加入|加上|插入|添加|补入|加)${quoted('given')}${WORD_NOUN}$`,
			'u',
		),
	},
	{
		operation: 'insert-before',
		/** 在“A”之前加入“B” */
		pattern: new RegExp(
			String.raw`^在?${quoted('printed')}${WORD_NOUN}(?:之前|以前|前面|前)[，,]?(?:应)?(?:增加|加入|加上|插入|添加|补入|加)${quoted('given')}${WORD_NOUN}$`,
			'u',
		),
	},
] as const;

const NUMBER = String.raw`[\d一二三四五六七八九十百]+`;
const PAGE = String.raw`第${NUMBER}页`;
const NAMED_PART = String.raw`(?<part>附录|附件)(?<partNumber>${NUMBER}|[A-Z])?`;
/** The line or sentence of a place, and what may stand behind it before something is said of it. */
const IN_PLACE = String.raw`(?<where>(?:倒数)?第${NUMBER}[行句]话?)?[中里内]?的?[，,：:]?`;

/** What opens a clause and names a place: 第12段；附录一第3段(b)项；脚注3；标题；第5页第12段第3行. */
export const PLACE = new RegExp(
	String.raw`^[在将把]?(?:${PAGE})?(?:${NAMED_PART})?(?:第(?<paragraph>\d+)段(?:[（(](?<letter>[a-z])[)）](?:项|分段|款)?)?|脚注(?<note>\d+)|(?<title>标题|题目))[，,]?的?${IN_PLACE}`,
	'u',
);

/** A part of the paper alone, in which the places behind it stand: 附录一; 正文 is the body. */
export const PART = new RegExp(String.raw`^(?:${NAMED_PART}|正文)[中里内]?$`, 'u');

/** A page or a part before the place in it, whose comma parts nothing: 第5页，第12段. */
export const OPENING = new RegExp(
	String.raw`^(${PAGE}|(?:附录|附件)(?:${NUMBER}|[A-Z])?)[，,、](?=第|脚注|附)`,
	'u',
);

/** A line or sentence alone, of the place named before it: 第3行. */
export const WHERE = new RegExp(String.raw`^[在将把]?(?=倒数|第)${IN_PLACE}`, 'u');

/** Words without which nothing is corrected. A clause that has them and was not read is reported. */
export const CORRECTING =
	/改为|更正为|修改为|改作|改成|更改为|替换|改读|应为|应作|应读|删去|删除|删掉|增加|加入|加上|插入|添加|补入|取代|代替|替代/u;

const ANEW = String.raw`(?:以下|如下|下列|下述)?的?(?:一段|段落|案文|文字|内容)?`;
const ALL_OF_IT = String.raw`(?:全段|整段|的?案文|的?全文|的文字)?[，,]?(?:应|现)?`;
const ADD = String.raw`(?:增加|加入|加上|插入|添加|补入|新增|增补|增列|加)`;
const ADDED = String.raw`(?:以下|如下|下列|下述)?(?:一个)?(?:新的?)?(?:[一两二三几数]|若干)?[个条]?(?:新的?)?(?:段落|案文|文字|内容|分段|脚注|[段项款])?(?:第\d+(?:之[二三四五六七八九十]|[A-Z]|bis|ter)?段)?`;

/** Behind the name of a place: what a corrigendum does to the whole of it, or beside it; what stands there then follows. */
export const WHOLE_OPERATIONS = [
	{
		operation: 'replace-whole',
		/** 第12段改为：…；第12段全文应改为如下案文：… */
		pattern: new RegExp(`^${ALL_OF_IT}${AND_IN_PLACE}${ANEW}`, 'u'),
	},
	{
		operation: 'replace-whole',
		/** 第12段由以下案文取代：… */
		pattern: new RegExp(`^${ALL_OF_IT}[由用以]${ANEW}(?:取代|代替|替换|替代)`, 'u'),
	},
	{
		operation: 'add-after',
		/** 在第15段之后增加以下一段：…；第15段后插入新的第15之二段：… */
		pattern: new RegExp(`^(?:之后|以后|后面|后)[，,]?(?:应|现)?${ADD}${ADDED}`, 'u'),
	},
	{
		operation: 'add-before',
		/** 在第15段之前增加：… */
		pattern: new RegExp(`^(?:之前|以前|前面|前)[，,]?(?:应|现)?${ADD}${ADDED}`, 'u'),
	},
] as const;

/** Behind the name of a place that goes as a whole: 第14段全段删去. */
export const DELETED = new RegExp(String.raw`^${ALL_OF_IT}(?:予以?)?(?:删去|删除|删掉)$`, 'u');

/** Before the names of places that go: 删去第14段和第15段；应删除第14至16段. */
export const DELETE = /^(?:应|现)?(?:删去|删除|删掉)(?<places>.+?)(?:全段|整段|全文)?$/u;

/** Paragraphs from one to another: 第14至16段；第14段至第16段. */
export const RANGE = /^(?<part>.*)第(?<from>\d+)段?[至到–—-]第?(?<to>\d+)段$/u;
