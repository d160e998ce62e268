import { readBlocks } from './read-blocks.ts';
import type { Package, Relation } from './package.ts';
import { countSigns, type Reading } from './reading.ts';
import { elementsOf } from './xml.ts';

/** Reads a running head or foot; each text of one stands there once. */
export function readRunning(
	file: Package,
	ids: readonly string[],
	relations: ReadonlyMap<string, Relation>,
	isFurniture: boolean,
	reading: Reading,
): void {
	for (const id of new Set(ids)) {
		const relation = relations.get(id);
		if (relation === undefined || relation.isExternal) continue;
		const root = file.read(relation.target);
		if (root === null) continue;
		reading.relations = file.relationsOf(relation.target);
		reading.isOnPage = true;
		reading.fields = [];
		const before = reading.lines.length;
		reading.held += countSigns(root);
		readBlocks(elementsOf(root), isFurniture ? { furniture: true } : {}, 1, reading);
		dropRepeated(reading, before);
	}
	reading.relations = relations;
	reading.isOnPage = false;
	reading.fields = [];
}

/** Takes lines off that stood in a running head before, and those without text. */
function dropRepeated(reading: Reading, before: number): void {
	const added = reading.lines.splice(before);
	const seen = new Set(
		reading.lines.filter(({ furniture }) => furniture === true).map(({ text }) => text.trim()),
	);
	for (const line of added) {
		if (line.text.trim() === '' || (line.furniture === true && seen.has(line.text.trim())))
			continue;
		seen.add(line.text.trim());
		reading.lines.push({ ...line, number: reading.lines.length + 1 });
	}
}
