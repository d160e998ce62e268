interface Counts {
	all: number;
	verbatim: number;
	elsewhere: number;
	differs: number;
	missing: number;
}

/** Marks round words that may be marks themselves. */
const inMarks = (words: string) => (/[“”]/u.test(words) ? `「${words}」` : `“${words}”`);

/** What the page on which quotations are checked says. */
export const checkText = {
	title: '核对引文',
	description:
		'贴上一句话、一页或整篇稿子：其中每处引文是否与所收文件一字不差，出自哪一段；不同之处逐一标出。文字不离开您的设备。',
	label: '要核对的文字',
	placeholder: '“……”（理事会文件GB.346/INS/8，第12段）',
	submit: '核对',
	print: '打印结果',
	hint: '引号（“”、‘’、「」、『』、«»）之内的文字、缩进或以>开头的段落各算一处引文；没有这些，全文算一处。《》是题名，不算引文。引文后面的出处（“同上”也算）一并核对；引注带有校验值的，再核对所引之处的文字是否仍与引用时相同。空白、全角半角、大小写、繁简的分别不算不同；省略号和方括号视为引用者所加。',
	needsScript: '核对在您的浏览器里进行，需要脚本。',
	idle: '还没有核对。',
	busy: '正在核对……',
	empty: '没有可核对的文字。',
	failed: (message: string) => `未能核对：${message}`,
	results: '核对结果',
	summary: ({ all, verbatim, elsewhere, differs, missing }: Counts) =>
		`共${String(all)}处引文：一字不差${String(verbatim)}处，不在所引之处${String(elsewhere)}处，有出入${String(differs)}处，未收录${String(missing)}处。`,
	verdict: {
		verbatim: '一字不差',
		elsewhere: '一字不差，但不在所引之处',
		differs: '与原文有出入',
		punctuation: '文字相同，标点有出入',
		'not-held': '所收文件中没有这段文字',
	},
	places: '见于',
	citedPlace: '所引之处',
	nearest: '最接近的原文',
	morePlaces: (count: number) => `另有${String(count)}处`,
	cited: (place: string) => `所引：${place}`,
	/** Between words that are listed. */
	between: '、',
	given: '引文：',
	printed: '原文：',
	difference: {
		'left-out': (_given: string, printed: string) => `漏${inMarks(printed)}`,
		added: (given: string, _printed: string) => `多${inMarks(given)}`,
		changed: (given: string, printed: string) =>
			`原文作${inMarks(printed)}，引文作${inMarks(given)}`,
		punctuation: (given: string, printed: string) =>
			given === ''
				? `漏标点${inMarks(printed)}`
				: printed === ''
					? `多标点${inMarks(given)}`
					: `标点不同：原文作${inMarks(printed)}，引文作${inMarks(given)}`,
		invisible: (_given: string, _printed: string) => '有看不见的字符不同',
		joined: (_given: string, _printed: string) => '原文在此分段，引文把两处连在一起',
	},
	note: {
		traditional: (given: string, printed: string) =>
			`繁简等字形不同，不算出入：原文作“${printed}”，引文作“${given}”`,
		omission: (_given: string, printed: string) =>
			printed === '' ? '省略号处有省略' : `省略号略去${inMarks(printed)}`,
		insertion: (given: string, _printed: string) => `${given}为引用者所加`,
		mark: (given: string, _printed: string) => `${given}为脚注标记，不属正文`,
		number: (given: string, _printed: string) => `${given}为段号，不属正文`,
	},
	/** Of the hash that a citation carries. */
	seal: {
		same: '校验值相符：所引之处的文字与引用时相同。',
		changed: '校验值不符：所引之处的文字与引用时不同。',
		unknown: '所引之处没有收录，无法比对校验值。',
	},
	sealedVersion: (version: string) => `引注所注版本：${version}`,
	/** Verdicts on a citation that stands alone. */
	citation: {
		verbatim: '引注：文字与引用时相同',
		differs: '引注：文字与引用时不同',
		'not-held': '引注：所引之处没有收录',
	},
	citations: ({ all, verbatim, differs, missing }: Counts) =>
		`带校验值而无引文的引注${String(all)}处：相符${String(verbatim)}处，不符${String(differs)}处，未收录${String(missing)}处。`,
} as const;
