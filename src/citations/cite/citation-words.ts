/** Words of a citation in Chinese. UN practice: full-width comma, Arabic digits, half-width brackets around letters. */
export const chineseText = {
	documentOf: (body: string) => `${body}文件`,
	title: (title: string) => `《${title}》`,
	paragraphs: ['第', '段'],
	pages: ['第', '页'],
	item: '项',
	front: '文件首页',
	text: '无编号文字',
	table: '表格',
	box: '文本框',
	figure: '图',
	heading: '标题',
	footnote: '脚注',
	endnote: '尾注',
	unofficial: '非官方副本',
	/** The version of a paper as it was first issued. */
	original: '原本',
	seal: (version: string, hash: string) => `〔版本：${version}；校验：${hash}〕`,
	withoutNotes: '脚注从略',
} as const;

/** Nouns of a citation in English, for one place and for several. ILO's own: `GB.341/POL/3(Rev.1), para. 22`. */
export const englishText = {
	paragraph: ['para.', 'paras'],
	page: ['p.', 'pp.'],
	bullet: ['bullet', 'bullets'],
	item: ['item', 'items'],
	text: ['unnumbered text', 'unnumbered texts'],
	table: ['table', 'tables'],
	box: ['box', 'boxes'],
	figure: ['figure', 'figures'],
	heading: ['heading', 'headings'],
	footnote: ['footnote', 'footnotes'],
	endnote: ['endnote', 'endnotes'],
	front: 'front matter',
	title: (publisher: string, title: string) => `${publisher}, 《${title}》`,
	unofficial: 'unofficial copy',
	original: 'original',
	seal: (version: string, hash: string) => `[version: ${version}; check: ${hash}]`,
} as const;
