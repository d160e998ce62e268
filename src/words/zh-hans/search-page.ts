import { countKinds, type SearchTally, type TalliedKind } from '../search-tally.ts';
import { searchAnswersText } from './search-answers.ts';

const UNITS: Record<TalliedKind, string> = {
	paragraph: '段',
	text: '处无编号文字',
	table: '个表格',
	part: '个附录或附件',
	heading: '个标题',
	footnote: '条脚注',
	box: '个文本框',
	figure: '幅图',
	front: '个文件首页',
	document: '个文件名',
};

const quote = (texts: readonly string[], joint: string) =>
	texts.map((text) => `“${text}”`).join(joint);

function tally(counted: SearchTally): string {
	const kinds = countKinds(counted).map(([kind, count]) => `${String(count)}${UNITS[kind]}`);
	return `${kinds.join('、')}，${String(Object.keys(counted.documents).length)}份文件`;
}

const isEmpty = ({ documents }: SearchTally) => Object.keys(documents).length === 0;

/** What the search page says beyond its shell. */
export const searchPageText = {
	searching: '正在检索……',
	failed: {
		lost: '检索没有完成：连不上服务器。请检查网络连接，然后再试一次。',
		missing: '检索没有完成：服务器上缺一个索引文件，或者不提供这一类文件。请告诉提供本站的机构。',
		refused: '检索没有完成：服务器拒绝提供一个索引文件。请稍后再试。',
		damaged: '检索没有完成：收到的一个索引文件已经损坏。请重新载入本页，再试一次。',
		outdated: '文库已经更新，这个页面太旧，读不了新的索引。请重新载入本页。',
		unknown: '检索没有完成。请再试一次；仍不成功时，请重新载入本页。',
	},
	retry: '再试一次',
	tally,
	found(exact: SearchTally, related: SearchTally) {
		if (isEmpty(related)) return `${tally(exact)}。`;
		return isEmpty(exact)
			? `没有逐字符合的。相关：${tally(related)}。`
			: `${tally(exact)}。另有相关：${tally(related)}。`;
	},
	foundNothing: '没有找到。',
	searched: (records: number, documents: number) =>
		`检索了${String(documents)}份文件的全部${String(records)}处文字。`,
	read(wanted: readonly string[], excluded: readonly string[]) {
		const without = excluded.length === 0 ? '' : `不含${quote(excluded, '、')}`;
		const having = wanted.length === 0 ? '' : `含有${quote(wanted, '和')}`;
		return `要找的是${[having, without].filter(Boolean).join('、')}的文字。`;
	},
	alternative: '”或“',
	listed: (shown: number, total: number) => `已列出${String(shown)}处，共${String(total)}处。`,
	lines: (shown: number) => `已列出${String(shown)}行。`,
	more: '显示更多',
	suggestions: '可以试试：',
	unfiltered: '取消全部筛选',
	exact: '符合',
	pieces: '只在更长的词语里',
	collect: '加入选段',
	collected: '已加入，看选段',
	fromArchive: (host: string) => `来自${host}`,
	unreachable: (hosts: readonly string[]) => `${hosts.join('、')}没有回应，下面没有其中的结果。`,
	related: '相关',
	omitted: (count: number) => `已略去${String(count)}处相关结果。`,
	older: '旧版本中的同一文字',
	hideRelated: '不看相关结果',
	showRelated: '恢复相关结果',
	view: '排列',
	views: { list: '一列', document: '按文件', lines: '上下文对照' },
	sort: '顺序',
	sorts: { relevance: '按相关程度', date: '从新到旧', text: '按原文先后' },
	facets: {
		kind: '类别',
		genre: '文件种类',
		body: '机构',
		session: '届次',
		section: '部分',
		year: '年份',
	},
	genres: {
		paper: '会议文件',
		decision: '决定',
		minutes: '会议记录',
		agenda: '议程',
		information: '参考文件',
		resolution: '决议',
		other: '其他',
	},
	kinds: {
		paragraph: '段落',
		text: '无编号文字',
		table: '表格',
		part: '附录和附件',
		footnote: '脚注',
		heading: '标题',
		box: '文本框',
		figure: '图',
		front: '文件首页',
		document: '文件名',
	},
	session: (session: string) => `第${session}届`,
	year: (year: string) => `${year}年`,
	decisions: '只看决定草案',
	decision: '决定草案',
	ways: {
		named: '点名提到',
		target: '提到其下目标',
		label: '首页栏目',
		unseen: '夹有看不见的字符',
		citation: '后带出处',
		regional: '港台写法',
		everyday: '日常说法',
		correction: '勘误',
		spelling: '字符不同',
		punctuation: '标点不同',
		note: '夹有注号',
		alias: '同义写法',
		citing: '提到该文件',
		apart: '词语分开',
	},
	...searchAnswersText,
	chosen: (count: number) => `筛选（${String(count)}）`,
	columns: { place: '出处', before: '前文', hit: '词语', after: '后文' },
	concordance: '上下文对照，可左右滚动',
	recent: '最近检索',
	clearRecent: '清除',
	remember: '记住检索词',
	onDevice: '只存在这台设备上',
	documentTitle: (query: string, title: string) => `${query} - ${title}`,
} as const;
