import {
	elementsOf,
	parseXml,
	textOf,
	type XmlElement,
} from '../../../../src/ingest/read/docx/xml.ts';

/** A number that a judgment prints, and the first words behind it; both without white space. */
interface GoldNumber {
	number: string;
	begins: string;
}

/** White space, and the capitals that a style shows, are no difference of a number. */
const squeeze = (text: string) =>
	text
		.replaceAll(/[\s\u200B]/gu, '')
		.replaceAll('‑', '-')
		.toLowerCase();

/** Returns the first text behind a number. */
function firstText(element: XmlElement): string | null {
	for (const child of elementsOf(element)) {
		if (child.name.endsWith(':num')) continue;
		if (/:(?:p|heading)$/u.test(child.name)) return textOf(child);
		const inner = firstText(child);
		if (inner !== null) return inner;
	}
	return null;
}

function collectGold(element: XmlElement): GoldNumber[] {
	const number = elementsOf(element).find(({ name }) => name.endsWith(':num'));
	const begins = squeeze(firstText(element) ?? '').slice(0, 24);
	const own = number === undefined ? [] : [{ number: squeeze(textOf(number)), begins }];
	return [...own, ...elementsOf(element).flatMap(collectGold)];
}

/** Returns how many numbers a judgment has by its Akoma Ntoso, and how many stand, in their order, at the start of lines. */
export function countNumbers(
	gold: Uint8Array,
	printed: readonly string[],
): { all: number; right: number } {
	const numbers = collectGold(parseXml(gold, 'gold'));
	const lines = printed.map(squeeze);
	let from = 0;
	const right = numbers.filter(({ number, begins }) => {
		const at = lines.findIndex((line, index) => index >= from && line.startsWith(number + begins));
		if (at !== -1) from = begins === '' ? at + 1 : at;
		return at !== -1;
	});
	return { all: numbers.length, right: right.length };
}
