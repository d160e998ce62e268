/** Every word that search says: reasons of results and suggestions, and the search page. */
export const searchText = {
	why: {
		address: '您输入的正是这里的地址',
		correction: (printed: string, proposed: string) =>
			`按勘误，此处的“${printed}”应为“${proposed}”；原文没有这个写法`,
		boxTitle: '词语出现在这个文本框的标题里',
		punctuation: (term: string) => `只有标点与“${term}”不同`,
		citing: (symbol: string) => `文中提到${symbol}`,
		alias: (form: string) => `含有同义的“${form}”`,
		wordsApart: (words: readonly string[]) =>
			`含有${words.map((word) => `“${word}”`).join('、')}，但不连在一起`,
	},
	suggestion: {
		alone: '只检索其中一个词',
		notExcluded: '不排除任何词',
		similar: '文库里有相近的词',
		citing: (symbol: string) => `文库没有收录${symbol}，可以查引用它的段落`,
	},
	kinds: {
		paragraph: '段落',
		footnote: '脚注',
		heading: '标题',
		box: '文本框',
		figure: '图',
		front: '文件首页',
		document: '文件',
	},
	facets: { kind: '类别', body: '机构', session: '届次', section: '部分', year: '年份' },
	session: (session: string) => `第${session}届`,
	year: (year: string) => `${year}年`,
	searching: '正在检索……',
	failed: '检索没有完成。请检查网络连接，然后再试一次。',
	found: (exact: number, related: number) =>
		related === 0 ? `${String(exact)}处` : `${String(exact)}处；另有${String(related)}处相关`,
	foundRelated: (related: number) => `没有完全符合的；有${String(related)}处相关`,
	foundNothing: '没有找到。',
	shown: (shown: number, total: number) => `已列出${String(shown)}处，共${String(total)}处`,
	more: '显示更多',
	suggestions: '可以试试：',
	unfiltered: '取消全部筛选',
	documentTitle: (query: string, title: string) => `${query} - ${title}`,
} as const;
