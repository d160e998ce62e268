/** Words of the pages that list documents and what stands in them, in Chinese. */
export const listsText = {
	groups: {
		body: '机构',
		session: '届次',
		section: '部分',
		year: '年份',
		browse: '按机构、届次、部分、年份查阅',
		yearName: (year: number) => `${String(year)}年`,
		inside: (body: string, name: string) => `${body} · ${name}`,
		description: (name: string, count: string) => `${name}的文件，${count}。`,
		decisions: '这些文件中的决定草案',
		all: '全部文件',
	},
	decisions: {
		title: '决定草案',
		description: '本库所收文件提出的决定草案，照印全文，附文号、届次和出处。',
		introduction:
			'提交国际劳工组织理事会的文件，最后通常请理事会作出决定。这里列出的是文件提出的草案，不是通过的决定；通过的文本见理事会的会议记录。',
		count: (decisions: number, documents: number) =>
			`${String(decisions)}项草案，见于${String(documents)}份文件`,
		requests: '不提出决定草案的文件',
		requestsText: '下列文件没有决定草案，另以标题写明请机构采取的行动。',
	},
	news: {
		title: '新收文件',
		introduction:
			'本库何时收录了什么，按发布日排列，最新的在前。这里的日期是文件在本库发布的日子，不是文件自己的日期。',
		link: '新收文件，按发布日',
		feed: '订阅源（Atom）',
		unreleased: '尚未发布',
		unreleasedText: '下列内容还没有发布，地址可能改变。',
		documents: (count: number) => `${String(count)}份文件`,
		paths: (count: number) => `${String(count)}条阅读路径`,
		grown: '补充',
		grownBy: (places: number) => `新增${String(places)}处`,
		withdrawn: '撤下',
	},
	framework: {
		title: '成果框架',
		heading: (name: string) => `${name}的成果框架`,
		description: (goals: number, outputs: number) =>
			`${String(goals)}项成果目标和保障因素，${String(outputs)}项产出，各附段号。`,
		introduction: '由文件自己的标题构成。展开一项，可见其下的产出；段号通向文件中的那一段。',
		inDocument: '在文件中查看',
		filter: '筛选',
		filterLabel: '在成果框架中筛选',
		filterPlaceholder: '如：社会对话',
		found: (count: number | string) => `${String(count)}个标题`,
		foundNone: '没有标题含有这些字',
		openAll: '全部展开',
		closeAll: '全部收起',
	},
	documents: {
		title: '文件',
		count: (documents: number, paragraphs: number) =>
			`共${String(documents)}份文件，${String(paragraphs)}段`,
		symbol: '文号',
		titleColumn: '标题',
		date: '日期',
		paragraphs: '段数',
		otherSessions: '其他文件',
		notHeldTitle: '被引用而未收录',
		notHeldExplanation: (count: number) => `${String(count)}份，后面的数字是引用它的处数`,
	},
} as const;
