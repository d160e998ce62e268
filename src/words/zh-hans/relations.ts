import type { RelationKind } from '../../citations/find/relation-patterns.ts';

const RELATIONS: Record<RelationKind, string> = {
	'follow-up': '后续行动',
	implement: '落实',
	revise: '修订',
	'draft-decision': '决定草案',
	decision: '决定',
	'guided-by': '依据',
	forthcoming: '当时尚未出台',
};

const INSTRUMENTS = { convention: '公约', recommendation: '建议书', protocol: '议定书' } as const;

/** Names of the Sustainable Development Goals, as the United Nations prints them in Chinese. */
const GOALS = [
	'无贫穷',
	'零饥饿',
	'良好健康与福祉',
	'优质教育',
	'性别平等',
	'清洁饮水和卫生设施',
	'经济适用的清洁能源',
	'体面工作和经济增长',
	'产业、创新和基础设施',
	'减少不平等',
	'可持续城市和社区',
	'负责任消费和生产',
	'气候行动',
	'水下生物',
	'陆地生物',
	'和平、正义与强大机构',
	'促进目标实现的伙伴关系',
];

/** What the pages of relations between documents say. Words of a document are never here. */
export const relationsText = {
	kind: (kind: RelationKind) => RELATIONS[kind],
	/** The words of the text that tell the kind. */
	told: (words: string) => `原文：“${words}”`,
	ofDocument: '他处怎样提到本文件',
	ofDocumentText: '以题名提到本文件的段落，以及原文说明了关系的引用。',
	ofParagraph: '提到本段的地方',
	inParagraph: '本段提到',
	related: '相关段落',
	relatedText: '按共有的词语自动找出，列出的就是这些词语。',
	shared: '共有：',
	notHeld: '未收录',
	notHeldName: (name: string) => `${name}（未收录）`,
	place: (document: string, place: string) => `${document}，${place}`,
	titleAsName: (title: string) => `《${title}》`,
	navigation: '文件之间的联系',
	instruments: {
		title: '国际劳工标准',
		introduction: '文件以编号提到的公约、议定书和建议书。每份文书之下列出提到它的全部段落。',
		name: (kind: keyof typeof INSTRUMENTS, number: number) =>
			`第${String(number)}号${INSTRUMENTS[kind]}`,
		kinds: { convention: '公约', recommendation: '建议书', protocol: '议定书' },
		untitled: '所收文件没有印出它的题名，中文题名尚未核实',
		asPrinted: '中文题名照文件所印，英文题名据国际劳工组织NORMLEX。',
		/** Over the list, where some titles are printed and some are not. */
		sources:
			'中文题名照文件所印；文件没有印出全名的，照国际劳工组织文件的通用译名。英文题名据国际劳工组织NORMLEX。',
		asNamed: '所收文件没有印出它的全名；中文题名照国际劳工组织文件的通用译名，英文题名据NORMLEX。',
		mentions: '提到它的段落',
	},
	sdg: {
		title: '可持续发展目标',
		source:
			'具体目标节略自联合国大会第70/1号决议；指标节略自第71/313号决议附件所载的全球指标框架，照2020年修订后的措辞。',
		introduction: '文件以编号提到的可持续发展目标、具体目标和指标。',
		goal: (number: number) => `目标${String(number)}`,
		goalInFull: (number: number) => `目标${String(number)}：${GOALS[number - 1] ?? ''}`,
		goalName: (number: number) => GOALS[number - 1] ?? '',
		code: (code: string | number) => {
			const parts = String(code).split('.').length;
			return `${['目标', '具体目标', '指标'][Math.min(parts, 3) - 1] ?? ''}${String(code)}`;
		},
		itself: '提到这个目标本身的段落',
	},
	count: (places: number, documents: number) =>
		`${String(places)}处，见于${String(documents)}份文件`,
	places: (places: number) => `${String(places)}处`,
	map: {
		title: '引用图',
		introduction:
			'每行是一份文件：国际劳工组织理事会的在上，届次较近的在前；其他机构的在下。一份文件以文号或题名提到另一份，就有弧线相连（提到时尚未出台的除外），提到得越多，线越粗。实心点是本库收录的文件，空心点没有收录。把指针移到一份文件上，或用Tab键移到它，与它有关的弧线就会显出来。',
		drawing: (documents: number, citations: number) =>
			`${String(documents)}份文件，共${String(citations)}对，每对中的一份以文号或题名提到另一份。同样的内容见旁边的表。`,
		chosen: (shown: number, all: number) =>
			`文件共${String(all)}份，图和表只列与别的文件相连最多的${String(shown)}份；其余的见各文件的页面。`,
		table: '引用图中的全部文件',
		document: '文件',
		cites: '提到',
		citedBy: '被提到',
		documents: (count: number) => `${String(count)}份`,
	},
	doubts: {
		title: '未作链接的指称',
		introduction:
			'这些词语看上去指向某处，但所指不止一种可能，或者所指的文件、段落本库没有收录，因此正文里不作链接。',
		empty: '没有未作链接的指称。',
		place: '位置',
		words: '词语',
		reason: '为什么不链接',
		rules: {
			'unknown-document': '看不出是哪份文件的段落。',
			'document-not-held': '所指明确，但本库没有收录：',
			'no-such-paragraph': '所指文件没有这一段。',
			'no-such-part': '本文件没有这个部分。',
			'other-programme': '属于另一份计划或战略。',
			'doubtful-title': '题名不足以确定是哪份文件。',
		},
	},
	/** Names of the pages, each with what is found there. */
	lookUp: {
		title: '换个角度查',
		documents: ['机构、届次、年份', '按讨论的场合和时间找文件'],
		decisions: ['决定草案', '提请国际劳工组织理事会通过的文字，全文'],
		instruments: ['国际劳工标准', '提到公约和建议书的段落'],
		sdg: ['可持续发展目标', '提到目标、具体目标和指标的段落'],
		map: ['引用图', '哪份文件提到哪份'],
		glossary: ['术语表', '术语的英文名称和同义写法'],
	},
} as const;
