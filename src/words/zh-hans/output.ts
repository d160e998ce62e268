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
} as const;
