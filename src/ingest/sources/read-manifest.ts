import { type Document, isMap, LineCounter, type Node, parseDocument, type Pair } from 'yaml';
import { z } from 'zod';
import { parseSymbol } from '../../model/addressing/symbol.ts';
import type { Finding } from '../../model/document.ts';
import { type Manifest, manifestSchema } from '../../model/manifest.ts';
import { makeFinding } from '../rules.ts';

type Path = readonly PropertyKey[];

/** What of a symbol of an unknown kind can be the path of a page. */
const SAFE_SYMBOL = /^[A-Za-z0-9][\w.()&-]*(?:[ /][\w(&][\w.()&-]*)*$/u;

/** Returns the schema at a path; undefined where there is none. */
function findSchema(path: Path): z.core.$ZodType | undefined {
	let schema: z.core.$ZodType | undefined = manifestSchema;
	for (const key of path) {
		while (schema instanceof z.ZodOptional) schema = schema.unwrap();
		if (schema instanceof z.ZodArray) schema = schema.element;
		else if (schema instanceof z.ZodObject) schema = schema.shape[String(key)] as z.ZodType;
		else return undefined;
	}
	while (schema instanceof z.ZodOptional) schema = schema.unwrap();
	return schema;
}

const knownKeys = (path: Path): string[] => {
	const schema = findSchema(path);
	return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
};

/** Returns a path as it is read: `documents[2].facts`. */
const formatPath = (path: Path) =>
	path.length === 0
		? 'the manifest'
		: path
				.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
				.join('')
				.slice(1);

const valueAt = (data: unknown, path: Path): unknown =>
	path.reduce<unknown>(
		(value, key) => (value == null ? undefined : (value as Record<PropertyKey, unknown>)[key]),
		data,
	);

const formatValue = (value: unknown) =>
	value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : JSON.stringify(value);

/** Tells the 1-based lines of the manifest. */
class Places {
	readonly #document: Document;
	readonly #lines: LineCounter;

	constructor(document: Document, lines: LineCounter) {
		this.#document = document;
		this.#lines = lines;
	}

	lineAt(offset: number): number {
		return this.#lines.linePos(offset).line;
	}

	/** Returns the line of the value at a path, or of the nearest value around it. */
	lineOf(path: Path): number {
		for (let length = path.length; length > 0; length -= 1) {
			const node = this.#document.getIn(path.slice(0, length), true) as Node | undefined;
			if (node?.range) return this.lineAt(node.range[0]);
		}
		return 1;
	}

	/** Returns the line of a key of the map at a path. */
	lineOfKey(path: Path, key: string): number {
		const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
		if (!isMap(map)) return this.lineOf(path);
		const pair = map.items.find((item) => String(item.key) === key) as Pair<Node> | undefined;
		return pair?.key.range ? this.lineAt(pair.key.range[0]) : this.lineOf(path);
	}
}

/** Returns what one issue of the schema says, with its line: an issue with several unknown keys says several things. */
function describeIssue(issue: z.core.$ZodIssue, places: Places, data: unknown): Finding[] {
	if (issue.code !== 'unrecognized_keys') {
		const found = formatValue(valueAt(data, issue.path));
		const values = { place: formatPath(issue.path), reason: issue.message, found };
		return [makeFinding('manifest', places.lineOf(issue.path), values)];
	}
	return issue.keys.map((key) =>
		makeFinding('manifest-key', places.lineOfKey(issue.path, key), {
			found: key,
			place: formatPath(issue.path),
			expected: knownKeys(issue.path).join(', '),
		}),
	);
}

/** Returns an error for each given symbol that is neither read nor fit for an address. */
function judgeSymbols({ documents }: Manifest, places: Places): Finding[] {
	return documents.flatMap(({ facts }, index) => {
		const symbol = facts?.symbol;
		if (symbol === undefined || parseSymbol(symbol) !== null) return [];
		if (facts?.id !== undefined && SAFE_SYMBOL.test(symbol)) return [];
		const line = places.lineOf(['documents', index, 'facts', 'symbol']);
		return [makeFinding('manifest-symbol', line, { found: symbol })];
	});
}

/**
 * The manifest, with the 1-based line of the entry of each document, move, document taken out and paper issued again; null where it cannot
 * be read.
 */
export interface ManifestReading {
	manifest: Manifest | null;
	documentLines: number[];
	moveLines: number[];
	withdrawnLines: number[];
	reissueLines: number[];
	findings: Finding[];
}

const linesOf = (
	name: 'documents' | 'moved' | 'withdrawn' | 'reissues',
	entries: readonly unknown[] = [],
	places: Places,
) => entries.map((_, index) => places.lineOf([name, index]));

const unread = (findings: Finding[]): ManifestReading => ({
	manifest: null,
	documentLines: [],
	moveLines: [],
	withdrawnLines: [],
	reissueLines: [],
	findings,
});

/** Reads the text of the manifest. What is not YAML, or not what the schema says, is an error at its line. */
export function readManifestText(text: string): ManifestReading {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		stringKeys: true,
	});
	const places = new Places(document, lines);
	const faults = [...document.errors, ...document.warnings].map(({ message, pos }) =>
		makeFinding('manifest-syntax', places.lineAt(pos[0]), { reason: message }),
	);
	if (faults.length > 0) return unread(faults);
	let data: unknown;
	try {
		data = document.toJS();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return unread([makeFinding('manifest-syntax', 1, { reason })]);
	}
	const parsed = manifestSchema.safeParse(data);
	if (!parsed.success) {
		return unread(parsed.error.issues.flatMap((issue) => describeIssue(issue, places, data)));
	}
	const manifest = parsed.data;
	return {
		manifest,
		documentLines: linesOf('documents', manifest.documents, places),
		moveLines: linesOf('moved', manifest.moved, places),
		withdrawnLines: linesOf('withdrawn', manifest.withdrawn, places),
		reissueLines: linesOf('reissues', manifest.reissues, places),
		findings: judgeSymbols(manifest, places),
	};
}
