import { parsePath } from '../../../src/archive/paths/parse-path.ts';

/** Returns the text of a file of `content/paths` with one step; what is given replaces a line of it. */
export function pathFile(replaced: Readonly<Record<string, string>> = {}): string {
	const lines: Record<string, string> = {
		title: 'title: 一条路径',
		summary: 'summary: 写给新任代表。',
		audience: 'audience: [政府, 工人组织]',
		level: 'level: 入门',
		language: 'language: zh-Hans',
		author: 'author: 理事会文库',
		licence: 'licence: CC BY 4.0',
		objectives: 'objectives: [能够引用到段。]',
		steps: 'steps:',
		stepTitle: '  - title: 第一步',
		minutes: '    minutes: 5',
		passages: '    passages: [gb/346/ins/8/p1-p2, gb/346/ins/8/p2-1]',
		introduction: '    introduction: 先读这两段。',
		questions: '    questions: [说了什么？]',
		task: '    task: 两人一组，2分钟。',
		notes: '    notes: |\n      第一题。\n\n      第二题。',
		...replaced,
	};
	const fields = Object.values(lines).filter((line) => line !== '');
	return ['---', ...fields, '---', '', '结语。', ''].join('\n');
}

/** Returns the parsed path of a file that has to be one. */
export function parseWhole(file: string) {
	const { value, findings } = parsePath('one', file);
	if (value === null) throw new Error(findings.map(({ message }) => message).join('\n'));
	return value;
}
