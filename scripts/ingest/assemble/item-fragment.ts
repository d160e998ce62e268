import { parseNumeral } from '../describe/chinese-numeral.ts';

/**
 * Returns the fragment of an item: `p61-a` for "(a)", `p5-11` for "(十一)", and `p28-4` for the fourth bullet of
 * its paragraph (CONTRACT: addresses of items).
 */
export function itemFragment(owner: string, label: string, bullets: number): string {
	const name = label.replaceAll(/[()（）\s]/gu, '');
	if (name === '-') return `${owner}-${String(bullets)}`;
	return `${owner}-${String(parseNumeral(name) ?? name)}`;
}

/** Returns the label of an item as it is shown: in half-width brackets, without white space. */
export function itemLabel(label: string): string {
	return label.normalize('NFKC').replaceAll(/\s/gu, '');
}
