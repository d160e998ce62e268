/** What the pages of an offline kit say beyond those of the site. */
export const kitText = {
	name: '理事会文库离线包',
	introduction: (hasGuides: boolean) =>
		`不联网也能用：文件全文、脚注、阅读路径的放映${hasGuides ? '、讲义和主持人指南' : '和讲义'}，术语、决定草案，以及检索，都在这个文件夹里。`,
	notice: '非官方副本，供培训和查阅使用；内容如有出入，以原发布机构的文本为准。',
	newest: (date: string) => `所收文件截至${date}。`,
	online: '在线文库',
	documents: '文件',
	paths: '阅读路径',
	about: '怎样使用',
	minutes: (minutes: number) => `${String(minutes)}分钟`,
	present: '放映',
	handout: '讲义',
	guide: '主持人指南',
	read: '已读',
	/** Seen only where the style sheet is not there, as in the window of an archive that was not unpacked. */
	unpack:
		'如果这一页没有版式，压缩包还没有解压：请先把它整个解压到一个文件夹或U盘，再双击其中的index.html。',
	usage: (hasGuides: boolean) => [
		'整个文件夹可以拷到U盘或任何电脑上，双击index.html打开；用常见的浏览器即可，不必安装，也不联网。',
		'检索在您的浏览器里进行，什么都不会发出去。离线检索与在线文库的检索相同，同义写法也找，只是只找这个离线包所收的文件。',
		'核对引文也在您的浏览器里进行，只与这个离线包所收的文件对照。',
		`在阅读路径里按“放映”，用方向键或翻页笔换页，按F全屏。讲义${hasGuides ? '和主持人指南' : ''}可以直接打印。`,
		'带↗的链接通向网上，没有网络时打不开；带虚线的文件和路径不在这个离线包里。',
		'阅读路径的进度只存在这台电脑的浏览器里。',
	],
	sameSearch: '与在线文库的检索相同，同义写法也找；只找这个离线包所收的文件。',
	away: '需要联网',
	absent: '不在这个离线包里',
} as const;
