/** Words of the page that says what was read of each document, in Chinese. */
export const coverageText = {
	title: '收录情况',
	description: '每份文件读入了什么，哪些地方没有读懂，引用了哪些未收录的文件。',
	introduction:
		'所收文本的每一个字符，空白和标记除外，都有且只有一个去处：段落、脚注、标题、首页、文本框和图，或者目录和版面文字。构建本站时逐字核对，有一个字符没有去处，构建就会失败。',
	charactersTitle: '字符的去处',
	document: '文件',
	lines: '有文字的行',
	groups: {
		paragraphs: '段落',
		texts: '无编号文字',
		tables: '表格',
		footnotes: '脚注',
		headings: '标题',
		front: '首页',
		boxes: '文本框和图',
		furniture: '目录和版面文字',
	},
	proof: '字符数不含空白和标记。',
	leftOutTitle: '不在页面上的行',
	leftOutText:
		'下列各行计入上表的“首页”或“目录和版面文字”，但文件的页面上没有。首页上的会议、议程和日期，页面上用统一的写法。',
	leftOutKinds: {
		masthead: '首页抬头',
		label: '栏目名称',
		contents: '目录，各级标题见正文，页码没有保留',
		'repeated-title': '重复的标题',
		furniture: '版面文字',
	},
	leftOutLine: (from: number, to: number, name: string) =>
		from === to
			? `第${String(from)}行，${name}：`
			: `第${String(from)}至${String(to)}行，${name}。`,
	sourcesTitle: '来源、勘误和整理记录',
	source: (file: string, lines: number) => `来源文件${file}，${String(lines)}行，SHA-256：`,
	corrections: (count: number) => `勘误${String(count)}处`,
	noCorrections: '没有勘误。',
	noFindings: '没有整理记录。',
	finding: (line: number) => `第${String(line)}行：`,
	notHeldTitle: '被引用而未收录的文件',
	notHeldCount: (count: number) => `${String(count)}份，引用最多的在前；后面的数字是引用它的处数`,
} as const;
