/** What the choices of language and theme say, in English; their scripts bring it to every page. */
export const englishChoicesText = {
	language: {
		label: 'Language',
		other: '中文',
		otherTag: 'zh-Hans',
		otherLabels: '中文界面',
	},
	theme: {
		label: 'Theme',
		system: 'System',
		light: 'Light',
		dark: 'Dark',
	},
	collect: 'Collect',
};
