import { formatChineseNumeral } from '../../model/addressing/chinese-numeral.ts';
import { adaptText } from './adapt.ts';
import { checkText } from './check.ts';
import { choicesText } from './choices.ts';
import { copyText } from './copy.ts';
import { coverageText } from './coverage.ts';
import { glossaryText } from './glossary.ts';
import { landingText } from './landing.ts';
import { listsText } from './lists.ts';
import { outputText } from './output.ts';
import { pathsText } from './paths.ts';
import { placesText } from './places.ts';
import { relationsText } from './relations.ts';
import { versionsText } from './versions.ts';

/** Every word that the site itself says, in Chinese. Words of documents are never here. */
export const interfaceText = {
	site: {
		name: '理事会文库',
		home: '理事会文库，首页',
		purpose: '国际劳工组织理事会等机构的中文文件，逐段编址，逐字可查。',
		phrases: ['国际劳工组织等机构的中文文件，', '逐段编址，逐字可查。'],
		skip: '跳到正文',
		notice: '本站是非官方副本，供查阅和引用；内容如有出入，以原发布机构的文本为准。',
		rights: '文件的权利属于国际劳工组织和联合国工业发展组织。',
	},
	...choicesText,
	check: checkText,
	bar: {
		navigation: '主导航',
		menu: '菜单',
		documents: '文件',
		decisions: '决定草案',
		glossary: '术语',
		index: '词语索引',
		search: '检索',
		about: '关于',
	},
	search: {
		title: '检索',
		label: '检索段落，或输入文号与段号',
		placeholder: '检索段落，或输入文号与段号，如GB.346/INS/8第12段',
		submit: '检索',
		needsScript:
			'检索在您的浏览器里进行，需要启用脚本。没有脚本时，可以查词语索引：每个术语和国家出现在哪些段落，都列在那里；也可以从文件目录逐份查阅。',
		idle: '输入词语、短语或文号。每一个含有该词语的段落都会列出。',
		facets: '筛选',
		failed: '检索没有完成。请检查网络连接，然后再试一次。',
		results: '检索结果',
		syntax: [
			['社会对话 三方', '两个词都出现的段落'],
			['“社会 对话”', '引号里的空格算作词语的一部分'],
			['对话|协商', '出现其中任何一个'],
			['对话 -社会', '出现前者而不出现后者'],
			['GB.346/INS/8 第12段', '直接到那一段'],
		],
		syntaxTitle: '怎样写检索词',
	},
	document: {
		session: (session: number) => `第${String(session)}届会议`,
		agendaItem: (item: number) => `第${formatChineseNumeral(item)}项议程`,
		paragraphs: (count: number) => `${String(count)}段`,
		texts: (count: number) => `${String(count)}处无编号文字`,
		parts: (count: number) => `附录、附件${String(count)}个`,
		original: (language: string) => `原文：${language}`,
		noSymbol: '未印文号',
		undated: '未注明日期',
		meetingOf: (date: string) => `${date}会议`,
		outline: '目录',
		outlineBranch: (heading: string) => `${heading}：下级标题`,
		position: (number: number | string, count: number) =>
			`第${String(number)}段，共${String(count)}段`,
		wayBack: (number: number | string) => `回到第${String(number)}段`,
		/** In a part: 回到附录一第3段. */
		wayBackIn: (part: string, number: number | string) => `回到${part}第${String(number)}段`,
		wayBackClose: '收起',
		framework: '成果框架',
		outlineLabel: (name: string) => `${name}目录`,
		draftDecision: '决定草案',
		cites: (count: number) => `引用${String(count)}处`,
		citedBy: (count: number) => `被${String(count)}份文件引用`,
		notCited: '本库尚无文件以文号引用',
		unofficial: '非官方副本',
		authentic: '作准文本',
		previous: '较早的文件',
		next: '较晚的文件',
		neighbours: '前后文件',
	},
	...placesText,
	heading: {
		link: (number: number) => `标题${String(number)}的链接`,
	},
	figure: {
		lost: '原件此处有图，所收文本只留下题注和下列文字。',
		/** In files of an office, which hold words alone. */
		onPage: '此处有图，见网页。',
	},
	correction: {
		label: (number: number) => `勘误${String(number)}`,
		printed: '原文作',
		proposed: '疑为',
		unknown: '原意无从确定',
	},
	provenance: {
		title: '来源',
		file: '所收文本',
		lines: (count: number) => `${String(count)}行`,
		leftOut: (count: number) => `其中${String(count)}行不在本页上`,
		pages: '页码',
		pagesOf: {
			printed: (count: number) => `${String(count)}页。正文旁的页码是原件上印的页码。`,
			counted: (count: number) =>
				`${String(count)}页。原件未印页码，正文旁的页码从文件第一页数起。`,
		},
		page: (page: number) => `第${String(page)}页`,
		checksum: 'SHA-256',
		status: '性质',
		statusText: '非官方副本。文字照所收文本排印，未作改动。',
		authentic: '作准文本',
		authenticUnknown: '本库不知道作准文本的网址。',
		corrections: '勘误',
		correctionsText: '以下文字疑有错漏。正文照印，未作改动。',
		findings: '整理记录',
		line: (line: number) => `第${String(line)}行`,
		wholeFile: '全文',
		report: '报告错误',
		reportNowhere: '本站没有设接收报告的地址，请把本页的网址和有误之处告诉提供本站的机构。',
		contact: '与我们联系',
		contactNowhere: '本站没有设接收来信的地址，请与提供本站的机构联系。',
		reportText: '发现文字与作准文本不符，或本页有误',
		reportSubject: (name: string) => `${name}有误`,
	},
	citedBy: {
		title: '引用本文件的段落',
		count: (documents: number, places: number) => `${String(documents)}份文件，${String(places)}处`,
	},
	notHeld: {
		title: (symbol: string) => `本库没有收录${symbol}`,
		kicker: '本库没有收录',
		explanation: '本库没有这份文件的文本；收录之后，就在这个地址。',
		related: '本库收有的其他文本',
		citing: '引用它的段落',
		withdrawnTitle: (symbol: string) => `${symbol}已从本库撤下`,
		withdrawnKicker: '已从本库撤下',
		withdrawnOn: (day: string) => `本库收过这份文件，已在${day}撤下，不再提供它的文本。`,
		withdrawnReason: '撤下的理由',
	},
	coverage: coverageText,
	...listsText,
	home: {
		findTitle: '查得到',
		findText: (word: string, count: number) =>
			`“${word}”出现在${String(count)}个段落里，一段不漏。例如：`,
		findAll: (word: string) => `检索“${word}”`,
		citeTitle: '引得出',
		citeText: '每个编号段落都有固定地址，可以连同出处一起引用。',
		citation: (title: string, place: string) => `《${title}》，${place}。`,
		citeAll: '地址怎样写',
		followTitle: '追得到',
		followText: (symbol: string, count: number) =>
			`认得出的文号都是链接，通向文件，或通向没有收录的说明；反过来，也列出引用它的每一处。${symbol}在本库中被引用${String(count)}处，例如：`,
		followAll: '看引用它的全部段落',
		allPaths: '全部阅读路径',
		newest: '最近的文件',
		all: '全部文件',
	},
	about: {
		pages: '关于本站',
		coverage: '收录情况',
	},
	paths: pathsText,
	adapt: adaptText,
	copy: copyText,
	landing: landingText,
	relations: relationsText,
	versions: versionsText,
	glossary: glossaryText,
	output: outputText,
	missing: {
		title: '没有这个页面',
		text: '地址可能写错了，也可能是本库没有收录的文件。可以在上方输入文号和段号，或者从文件目录找起。',
		documents: '文件目录',
		addresses: '地址怎样写',
		home: '首页',
	},
	date: {
		year: (year: number) => `${String(year)}年`,
		month: (year: number, month: number) => `${String(year)}年${String(month)}月`,
		day: (year: number, month: number, day: number) =>
			`${String(year)}年${String(month)}月${String(day)}日`,
	},
} as const;
