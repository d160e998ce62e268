/**
 * Returns the function that says which of some groups of forms stand in a text, by their numbers, each once and in any
 * order. Forms and texts are in normal form; a form inside a longer one or inside a word counts, as it does in a search.
 */
export function createFormFinder(
	groups: readonly (readonly string[])[],
): (text: string) => ReadonlySet<number> {
	const byFirst = Map.groupBy(
		groups.flatMap((forms, group) => forms.map((form) => ({ form, group }))),
		({ form }) => form.charCodeAt(0),
	);
	return (text) => {
		const found = new Set<number>();
		for (let at = 0; at < text.length; at++) {
			for (const { form, group } of byFirst.get(text.charCodeAt(at)) ?? []) {
				if (text.startsWith(form, at)) found.add(group);
			}
		}
		return found;
	};
}
