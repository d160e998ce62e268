/** Returns the label of a lettered item as it is printed: "(a)", and "(a)(i)" for the (i) under it, label "a-i". */
export function printItemLabel(label: string): string {
	return label
		.split('-')
		.map((part) => `(${part})`)
		.join('');
}

/** Returns the label of an item by its letter, and by the Roman numeral of the item under it: "a", "a-i". */
export function joinItemLabel(letter: string, under: string | undefined): string {
	return under === undefined ? letter : `${letter}-${under}`;
}
