/** Every word that the page of the glossary says. */
export const glossaryText = {
	title: '术语表',
	description: (count: number) =>
		`所收文件里的${String(count)}个术语：英文名称、同义写法，以及出现的段落。`,
	introduction:
		'检索时，同义写法互相通用：查“儿基会”，也会列出写作“联合国儿童基金会”的段落；查英文名称，也会列出中文。',
	/** A link to the term index follows. */
	byPlace: '每个术语检索得到的全部位置，见',
	filter: '筛选',
	filterLabel: '筛选术语，中文英文均可',
	found: (count: number | string) => `${String(count)}个术语`,
	foundNone: '没有这样的术语',
	aliases: '也作：',
	noEnglish: '英文名称尚未核实',
	paragraphs: (count: number) => `${String(count)}段`,
	/** For a term that no paragraph has: it stands in a note, a heading or on a first page, there perhaps in the head alone. */
	elsewhere: '正文以外',
	search: (term: string, count: number) =>
		`检索“${term}”，${count === 0 ? '正文以外' : `${String(count)}段`}`,
	kinds: {
		organization: '组织',
		body: '机关、委员会、机制',
		person: '职务和人群',
		instrument: '公约、宣言、决议',
		document: '文件',
		programme: '计划、倡议、基金',
		concept: '政策概念',
		place: '地名',
		measure: '指标与统计',
	},
} as const;
