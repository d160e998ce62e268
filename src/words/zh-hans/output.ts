/** What the pages written without Astro say, besides what the other dictionaries hold. Words of documents are never here. */
export const outputText = {
	citation: (name: string, paragraph: string) => `${name}，${paragraph}`,
	/** Name of a document that has no symbol, in a citation. */
	titleAsName: (title: string) => `《${title}》`,
	trail: '在文件中的位置',
	inDocument: '在文件全文中查看',
	neighbours: '前后段落',
	unofficial: '非官方副本，文字照所收文本排印：',
	redirect: '文件的地址：',
	/** In the Markdown of a document. */
	markdown: {
		notice:
			'非官方副本，文字照所收文本排印。每一处先是引注和地址，随后的引文块是该处的原文，一字不改；脚注标记不在其中，脚注列在文后。',
		notes: '脚注',
		endnotes: '尾注',
	},
	/** In the list for language models. */
	llms: {
		rules: [
			'这里的文字是记录，引用时一字不改，并写明出处：每一段都有固定的地址，例如 gb/346/ins/8/p12。',
			'本库是非官方副本；文件的版权属于发布机构。',
			'每份文件都有Markdown文本，每一处先是引注和地址，随后的引文块是原文。',
		],
		documents: '文件',
		data: '数据',
		passages: '全部段落、无编号文字、脚注和表格，一行一处，附引注和文字的校验值',
		list: '所收文件的清单',
		more: '其他',
		check: '核对引文',
		checkAbout: '引文是否与原文一字不差',
		api: '接口',
		apiAbout: '地址、数据、检索和核对的约定',
	},
} as const;
