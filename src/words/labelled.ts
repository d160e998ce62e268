/** Attributes that let a page say a label in another language: see src/reader/page/translate-labels.ts. */
type LabelAttributes = Record<string, string>;

const join = (values: readonly (string | number)[]) => values.map(String).join('|');

/** Returns the attributes of an element that holds nothing but the words at a path of the dictionary, with their arguments. */
export function labelled(path: string, ...values: (string | number)[]): LabelAttributes {
	return { 'data-label': path, ...(values.length > 0 && { 'data-values': join(values) }) };
}

/** Returns the attributes of an element whose accessible name is the words at a path of the dictionary. */
export function labelledName(path: string, ...values: (string | number)[]): LabelAttributes {
	return { 'data-label-name': path, ...(values.length > 0 && { 'data-values': join(values) }) };
}

/**
 * Returns the attributes of an element that holds nothing but the name of a place, with that of the note that is meant
 * in it, and that of its document before it.
 */
export function labelledPlace(
	fragment: string,
	note: string | null = null,
	document: string | null = null,
): LabelAttributes {
	return {
		'data-place-name': fragment,
		...(document !== null && { 'data-place-document': document }),
		...(note !== null && { 'data-place-note': note }),
	};
}
