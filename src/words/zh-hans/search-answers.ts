const KINDS = { c: '公约', r: '建议书', p: '议定书' } as const;
const GOALS = ['可持续发展目标', '可持续发展具体目标', '可持续发展目标指标'] as const;

/** Returns what is named by the keys `c87`, `g8.7`: 第87号公约, 可持续发展具体目标8.7. */
function formatName(key: string): string {
	const [letter, code] = [key.charAt(0), key.slice(1)];
	if (letter === 'g') return `${GOALS[Math.min(code.split('.').length, 3) - 1] ?? ''}${code}`;
	return `第${code}号${KINDS[letter as keyof typeof KINDS]}`;
}

const formatNames = (keys: readonly string[]) => keys.map(formatName).join('、');

/** What the search says of its answers: reasons of results, and of suggestions. Its page says the same. */
export const searchAnswersText = {
	why: {
		address: '您输入的正是这里的地址',
		correction: (printed: string, proposed: string) =>
			`按勘误，此处的“${printed}”疑为“${proposed}”；原文没有这个写法`,
		boxTitle: '词语出现在这个文本框的标题里',
		spelling: '所收文本在这里用了部首字符、圆圈或看不见的字符，照通常的写法与检索词相同',
		punctuation: (term: string) => `只有标点与“${term}”不同`,
		note: (marks: readonly string[]) =>
			`检索词里夹有注号${marks.map((mark) => `“${mark}”`).join('、')}，其余与这里相同`,
		citing: (symbol: string) => `文中提到${symbol}`,
		named: (names: readonly string[]) => `点名提到${formatNames(names)}`,
		target: (names: readonly string[]) => `提到其下的${formatNames(names)}`,
		label: (label: string) => `首页的“${label}”一栏`,
		unseen: '检索词里夹有看不见的字符，其余与这里相同',
		citation: (cited: string) => `去掉后面的出处“${cited}”，其余与这里相同`,
		everyday: (form: string) => `文件里写作“${form}”`,
		regional: (form: string) => `港台写法，这里写作“${form}”`,
		alias: (form: string) => `含有同义的“${form}”`,
		apart: (words: readonly string[]) =>
			`含有${words.map((word) => `“${word}”`).join('、')}，但不连在一起`,
		joint: '；',
	},
	unnamed: (names: readonly string[]) => `文库的文件没有点名提到${formatNames(names)}。`,
	suggestion: {
		alone: () => '只检索其中一个词',
		notExcluded: () => '不排除任何词',
		similar: () => '文库里有相近的词',
		near: () => '文库里有沾边的词',
		part: () => '只检索其中一部分',
		citing: (name: string) => `文库没有收录${name}，它的页面列出了引用它的段落`,
		loose: () => '也许是指这一处',
		document: (name: string) => `${name}中没有所查的这一处，可以打开整份文件`,
		original: (name: string) => `文库没有收录所查的版本，收有原件${name}`,
	},
} as const;
