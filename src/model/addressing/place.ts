/** A place inside a document. */
export type Place =
	| { kind: 'paragraph'; number: number }
	/** Sub-item (a) of a paragraph, label "a"; the (i) under it, label "a-i"; or its fourth bullet, label 4. */
	| { kind: 'item'; paragraph: number; label: string | number }
	/** Paragraphs `from` to `to`, both included. */
	| { kind: 'range'; from: number; to: number }
	| { kind: 'footnote'; number: number }
	| { kind: 'box'; number: number }
	/** An item of a box, labelled as an item of a paragraph is. */
	| { kind: 'box-item'; box: number; label: string | number }
	| { kind: 'figure'; number: number }
	| { kind: 'heading'; number: number }
	| { kind: 'front' };

const PREFIXES = {
	paragraph: 'p',
	footnote: 'fn',
	box: 'box',
	figure: 'fig',
	heading: 'h',
} as const;

/** Returns the fragment of a place: `p12`, `p61-a`, `p61-a-i`, `p28-4`, `p12-p15`, `fn3`, `box1`, `fig1`, `h7`, `front`. */
export function placeToFragment(place: Place): string {
	switch (place.kind) {
		case 'paragraph':
		case 'footnote':
		case 'box':
		case 'figure':
		case 'heading':
			return PREFIXES[place.kind] + String(place.number);
		case 'item':
			return `p${String(place.paragraph)}-${String(place.label)}`;
		case 'box-item':
			return `box${String(place.box)}-${String(place.label)}`;
		case 'range':
			return `p${String(place.from)}-p${String(place.to)}`;
		case 'front':
			return 'front';
	}
}

const KINDS = new Map<string, keyof typeof PREFIXES>(
	Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind as keyof typeof PREFIXES]),
);

const FRAGMENT = {
	numbered: /^(p|fn|box|fig|h)([1-9]\d{0,3})$/,
	range: /^p([1-9]\d{0,3})-p([1-9]\d{0,3})$/,
	item: /^(p|box)([1-9]\d{0,3})-([a-z]{1,5}(?:-[ivx]{1,5})?|[1-9]\d{0,2})$/,
};

function parseNumbered(fragment: string): Place | null {
	const [, prefix = '', digits] = FRAGMENT.numbered.exec(fragment) ?? [];
	const kind = KINDS.get(prefix);
	return kind === undefined ? null : { kind, number: Number(digits) };
}

function parseRange(fragment: string): Place | null {
	const [, from, to] = FRAGMENT.range.exec(fragment) ?? [];
	if (from === undefined || Number(from) >= Number(to)) return null;
	return { kind: 'range', from: Number(from), to: Number(to) };
}

function parseItem(fragment: string): Place | null {
	const [, prefix, digits, mark = ''] = FRAGMENT.item.exec(fragment) ?? [];
	if (prefix === undefined) return null;
	const label = /\d/.test(mark) ? Number(mark) : mark;
	return prefix === 'p'
		? { kind: 'item', paragraph: Number(digits), label }
		: { kind: 'box-item', box: Number(digits), label };
}

/** Returns the place of a fragment; null for zero, a leading zero, a range that does not rise, and anything else. */
export function fragmentToPlace(fragment: string): Place | null {
	if (fragment === 'front') return { kind: 'front' };
	return parseNumbered(fragment) ?? parseRange(fragment) ?? parseItem(fragment);
}

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
