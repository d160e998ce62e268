/** What the choices of language and theme say, in Chinese; their scripts bring it to every page. */
export const choicesText = {
	language: {
		label: '语言',
		/** Name of the other language, in that language, and its tag. */
		other: 'English',
		otherTag: 'en',
		/** What a page without a version in the other language offers instead. */
		otherLabels: 'English labels',
	},
	theme: {
		label: '主题',
		system: '跟随系统',
		light: '浅色',
		dark: '深色',
	},
	/** What puts a paragraph into the basket, at its number. */
	collect: '加入选段',
};
