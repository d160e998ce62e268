import type { Inline } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';

/** Numbers that headings are printed with. */
const NUMBERS = [
	/** `II. 一项全球社会正义计划`, `III.1 实现 2030 年议程`. */
	/^(?<number>[IVXLC]+(?:\.\d+)*)[.．、]?\s+/u,
	/** `一. 背景情况`. */
	/^(?<number>[一二三四五六七八九十]+)[.．、]\s*/u,
	/** `(a) 加强系列能力发展的工具和方法`. */
	/^[(（](?<number>[a-z]{1,4}|\d{1,2})[)）]\s*/u,
	/** `产出 1.1. 提高成员国批准国际劳工标准的能力`, `成果目标 5: 劳动保护`, `保障因素 A：加强旨在…`. */
	/^\p{Script=Han}{1,6}\s?(?<number>[A-Z\d]+(?:\.\d+)*)[.．：:]\s*/u,
	/** `1. 导言`, `2.1 背景`; `2024-2025 年劳工组织的工作重点` is none. */
	/^(?<number>\d{1,2}(?:\.\d+)*)(?:[.．、]\s*|(?<=\.\d{1,2})\s+)/u,
];

/** The number that a heading begins with. */
export interface HeadingNumber {
	/** With its label and punctuation, as printed: `产出 1.1.`. */
	printed: string;
	/** As identifiers have it: `II`, `1-1`, `a`. */
	number: string;
}

/** Returns the number that a heading begins with; null where it begins with none. */
export function findHeadingNumber(text: string): HeadingNumber | null {
	for (const pattern of NUMBERS) {
		const match = pattern.exec(text);
		const number = match?.groups?.['number'];
		if (match === null || number === undefined || match[0].length === text.length) continue;
		return { printed: match[0].trimEnd(), number: number.replaceAll('.', '-') };
	}
	return null;
}

/** Returns inline content without its first characters, counted in UTF-16 units; marks do not count and stay. */
export function dropCharacters(content: readonly Inline[], count: number): Inline[] {
	let left = count;
	return content.map((inline) => {
		if (inline.type === 'mark') return inline;
		const pieces = inline.pieces.flatMap((piece) => {
			const dropped = Math.min(left, piece.value.length);
			left -= dropped;
			const value = piece.value.slice(dropped);
			const span = { ...piece.span, from: piece.span.from + dropped };
			return value === '' ? [] : [{ value, span }];
		});
		return { ...inline, pieces };
	});
}

/** Returns inline content without its first characters, and without the white space behind them. */
export function dropStart(content: readonly Inline[], count: number): Inline[] {
	const rest = inlineText(content).slice(count);
	return dropCharacters(content, count + rest.length - rest.trimStart().length);
}
