import type { ArchiveDocument } from '../../../src/model/document.ts';

/** The masthead of a document as it is typed: its lines without marks of Markdown, and the label of its purpose apart. */
interface TypedMasthead {
	lines: string[];
	/** 文件目的; absent where the paper has no such line. */
	label: string | undefined;
}

const isLabel = (text: string) => /^文件的?目的是?$/u.test(text);

/** Returns the masthead of a document, to be printed in another manner. */
export function typeMasthead({ apart }: Pick<ArchiveDocument, 'apart'>): TypedMasthead {
	const lines = apart
		.filter(({ kind }) => kind === 'masthead')
		.flatMap(({ text }) => text.split('\n'))
		.map((line) => line.replaceAll(/[#*]/gu, '').trim());
	return {
		lines: lines.filter((text) => !isLabel(text) && text !== ''),
		label: lines.find(isLabel),
	};
}
