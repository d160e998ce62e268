import type { RecordKind } from '../../search/record.ts';

const KINDS: Record<RecordKind, string> = {
	paragraph: '段',
	text: '无编号文字',
	table: '表格',
	part: '附录、附件',
	footnote: '脚注',
	heading: '标题',
	box: '文本框',
	figure: '图',
	front: '文件首页',
	document: '文件名',
};

/** Every word that the pages of the term index say. */
export const termIndexText = {
	title: '词语索引',
	description: '术语和国家的音序索引：每个词语出现在哪些文件的哪些段落。不需要脚本。',
	introduction:
		'按汉语拼音排列。术语照术语表，其同义写法一并计入。凡是文字里含有这个写法的地方都列出，嵌在更长的词语里也算：“合作框架”也列出“联合国可持续发展合作框架”所在的段落。所列与检索的“符合”结果一致。',
	countriesIntroduction:
		'按汉语拼音排列，只列文件提到的国家。国名取最长的写法：“索马里”不算“马里”，“刚果民主共和国”不算“刚果”，“发展中国家”里没有“中国”。因此可能少于检索的结果，检索不作这样的区分。',
	lettersLabel: '按音序',
	terms: '术语',
	countries: '国家',
	letterTitle: (letter: string) => `词语索引：${letter}`,
	letterDescription: (letter: string, first: string, last: string) =>
		`拼音以${letter}起头的术语，从“${first}”到“${last}”，以及它们出现的段落。`,
	countriesTitle: '词语索引：国家',
	count: (places: number, documents: number) => `${String(places)}处，${String(documents)}份文件`,
	places: (places: number) => `${String(places)}处`,
	aliases: '也作：',
	kind: (kind: RecordKind) => KINDS[kind],
	partly: (count: number) => `等${String(count)}处`,
	others: (documents: number, places: number) =>
		`另有${String(documents)}份文件，${String(places)}处`,
	search: (term: string) => `检索“${term}”`,
	glossary: '术语表',
	whole: '全部词语',
} as const;
