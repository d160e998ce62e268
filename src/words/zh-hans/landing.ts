const quote = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join('、');

/** What a page says that a search result, or an address that is gone, leads to. Words of documents are never here. */
export const landingText = {
	region: '检索词在本页的位置',
	searched: (query: string) => quote([query]),
	searchedAndNear: (query: string, near: readonly string[]) =>
		`${quote([query])}，以及相关的${quote(near)}`,
	nearOnly: (query: string, near: readonly string[]) =>
		`本页没有${quote([query])}；标出的是相关的${quote(near)}`,
	none: (query: string) => `本页的文字里没有${quote([query])}。列为相关的理由，见`,
	position: (number: number, count: number) => `第${String(number)}处，共${String(count)}处`,
	at: (position: string, place: string) => `${position}（${place}）`,
	previous: '上一处',
	next: '下一处',
	close: '收起',
	key: (name: string, key: string) => `${name}（${key}）`,
	results: '检索结果',
	fragment: '地址',
	missing: (place: string) => `本文件没有${place}。`,
	elsewhere: (place: string) => `${place}不在这一页上。`,
	unknown: '本文件没有这个位置。',
	nearest: '可以看：',
	inDocument: (place: string) => `文件中的${place}`,
	lacks: (document: string, place: string) => `${document}没有${place}。`,
	placeIn: (document: string, place: string) => `${document}，${place}`,
	unread: (document: string, rest: string) => `认不出“${rest}”是${document}的哪一处。`,
	notHeld: (document: string) => `文库没有收录${document}。`,
	cut: (start: string) => `地址“${start}”不完整。`,
	moved: (from: string, to: string) => `${from}的内容现在是${to}。`,
} as const;
