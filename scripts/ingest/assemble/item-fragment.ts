/** 一 to 十 of item labels, in order. */
const CHINESE_NUMERALS = '一二三四五六七八九十';

/**
 * Returns the fragment of an item: `p61-a` for "(a)", `p5-1` for "(一)", and `p28-4` for the fourth bullet of
 * its paragraph (CONTRACT: addresses of items).
 */
export function itemFragment(owner: string, label: string, bullets: number): string {
	const name = label.replaceAll(/[()（）\s]/gu, '');
	if (name === '-') return `${owner}-${String(bullets)}`;
	const numeral = CHINESE_NUMERALS.indexOf(name);
	return `${owner}-${numeral === -1 ? name : String(numeral + 1)}`;
}

/** Returns the label of an item as it is shown: in half-width brackets, without white space. */
export function itemLabel(label: string): string {
	return label.normalize('NFKC').replaceAll(/\s/gu, '');
}
