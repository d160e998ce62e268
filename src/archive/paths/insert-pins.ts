import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { splitFile } from './split-file.ts';

const INDENT = '  ';

/** A stretch of the file, and what is to stand there. */
interface Change {
	from: number;
	to: number;
	text: string;
}

const endsAt = ({ value }: Pair): number => (isNode(value) ? (value.range?.[1] ?? 0) : 0);
const beginsAt = ({ key }: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0);
const isKey = (name: string) => (pair: Pair) => isScalar(pair.key) && pair.key.value === name;

/**
 * Returns a file of `content/paths` with the pins of each step, by address, put behind its passages; pins that stood
 * there are gone. Nothing else of the file changes. Throws where the file is none that `parsePath` reads.
 */
export function insertPins(file: string, pins: readonly ReadonlyMap<string, string>[]): string {
	const normal = file.replaceAll('\r\n', '\n');
	const parts = splitFile(normal);
	const steps = parts === null ? null : parseDocument(parts.fields).get('steps');
	if (parts === null || !isSeq(steps)) throw new Error('The file has no steps to pin.');
	const changes = steps.items.flatMap((step, index): Change[] => {
		const pairs = isMap(step) ? step.items : [];
		const passages = pairs.find(isKey('passages'));
		if (passages === undefined) throw new Error(`Step ${String(index + 1)} has no passages.`);
		const at = endOfLine(parts.fields, endsAt(passages));
		return [
			{ from: at, to: at, text: formatPins(pins[index] ?? new Map()) },
			...pairs.filter(isKey('pins')).map((old) => lineRange(parts.fields, old)),
		];
	});
	return (
		changes
			// From the end, so that offsets hold; where old pins follow the passages, they go before new ones come.
			.toSorted((left, right) => right.from - left.from || right.to - left.to)
			.reduce(
				(text, { from, to, text: inserted }) =>
					text.slice(0, parts.start + from) + inserted + text.slice(parts.start + to),
				normal,
			)
	);
}

/** Returns where the line ends that an offset stands in or just behind, behind its line break. */
function endOfLine(text: string, offset: number): number {
	const end = text.indexOf('\n', offset > 0 && text[offset - 1] === '\n' ? offset - 1 : offset);
	return end === -1 ? text.length : end + 1;
}

function lineRange(text: string, pair: Pair): Change {
	const from = text.lastIndexOf('\n', beginsAt(pair)) + 1;
	return { from, to: endOfLine(text, endsAt(pair)), text: '' };
}

function formatPins(pins: ReadonlyMap<string, string>): string {
	const indent = INDENT.repeat(2);
	return [
		`${indent}pins:\n`,
		...[...pins].map(([id, pin]) => `${indent}${INDENT}${id}: ${pin}\n`),
	].join('');
}
