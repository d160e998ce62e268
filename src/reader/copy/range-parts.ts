/** Returns the parts of a document's page that stand from one paragraph to another, headings, boxes and figures between them included. */
export function findRangeParts(root: ParentNode, from: number, to: number): Element[] {
	const passageOf = (number: number) =>
		root.querySelector(`[data-paragraph="${String(number)}"]`)?.closest('.passage') ?? null;
	const last = passageOf(to);
	const parts: Element[] = [];
	if (last === null) return parts;
	for (let part = passageOf(from); part !== null; part = part.nextElementSibling) {
		parts.push(part);
		if (part === last) return parts;
	}
	return [];
}
