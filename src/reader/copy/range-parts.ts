/**
 * Returns the parts of a document's page that stand from one place to another, headings, boxes and figures between them
 * included; none where one of the two is not there. Both are named by their fragments.
 */
export function findRangeParts(root: ParentNode, from: string, to: string): Element[] {
	const passageOf = (fragment: string) =>
		root.querySelector(`[id="${fragment}"]`)?.closest('.passage') ?? null;
	const last = passageOf(to);
	const parts: Element[] = [];
	if (last === null) return parts;
	for (let part = passageOf(from); part !== null; part = part.nextElementSibling) {
		parts.push(part);
		if (part === last) return parts;
	}
	return [];
}
