import * as fc from 'fast-check';

/** One change of a source text; places are shares of its length, so that they fit every source. */
export type Mutation =
	| { kind: 'delete' | 'double' | 'swap'; at: number; count: number }
	| { kind: 'truncate' | 'cut-front'; at: number }
	| { kind: 'inject-line' | 'inject-text'; at: number; text: string }
	| { kind: 'delete-text'; at: number; count: number }
	| { kind: 'join-lines'; at: number };

/** Lines and signs that mean something to one of the steps, or to what reads its output. */
const HOSTILE: readonly string[] = [
	...['', ' ', '\t', '\0', '\u0007', '\f', '\uFEFF', '\uFFFD', '\uF0B7', '\u202E', '\u2028'],
	...['\u0085', '\r', '见\u0301', '𠮷', '\u0301'],
	...'1.¦1. ¦2. 第二段。¦９９．文¦0. 零。¦9999. 末。'.split('¦'),
	...'¹¦¹ 注。¦<sup>1</sup> 注。¦<sup>999</sup>'.split('¦'),
	...'► 标题¦## ▶ I. 标题¦#¦**¦**粗**¦- ¦- 项；¦(a) 项；¦(z) 项；¦（一）项；¦(xviii) 项'.split('¦'),
	...'图 1 标题¦目录¦导言.....5¦决定草案¦文件目的¦政策影响：有。¦第九项议程¦GB.346/INS/8¦INS'.split(
		'¦',
	),
	...'| a | b |¦|---|---|¦a\tb¦---¦***¦___¦<https://a.example>'.split('¦'),
	...'[文](https://a.example)¦[文](javascript:x)'.split('¦'),
	...'{process.exit()}¦<script>¦import x from "y"¦export const a = 1'.split('¦'),
	...'{¦}¦<2¦&#123;¦`¦$¦\\¦|'.split('¦'),
	...['的'.repeat(500), '¹'.repeat(200), '('.repeat(200), '['.repeat(200), 'GB.'.repeat(100)],
];

const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
	fc.record({
		kind: fc.constantFrom('delete' as const, 'double' as const, 'swap' as const),
		at: share,
		count: fc.integer({ min: 1, max: 8 }),
	}),
	fc.record({ kind: fc.constantFrom('truncate' as const, 'cut-front' as const), at: share }),
	fc.record({
		kind: fc.constantFrom('inject-line' as const, 'inject-text' as const),
		at: share,
		text: fc.oneof(
			{ arbitrary: fc.constantFrom(...HOSTILE), weight: 4 },
			fc.string({ unit: 'binary', maxLength: 20 }),
		),
	}),
	fc.record({
		kind: fc.constant('delete-text' as const),
		at: share,
		count: fc.integer({ min: 1, max: 60 }),
	}),
	fc.record({ kind: fc.constant('join-lines' as const), at: share }),
);

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, {
	minLength: 1,
	maxLength: 4,
});

const place = (at: number, length: number) =>
	Math.min(Math.floor(at * length), Math.max(length - 1, 0));

/** Changes lines in place. */
function mutateLines(lines: string[], change: Mutation): void {
	const at = place(change.at, lines.length);
	switch (change.kind) {
		case 'delete':
			lines.splice(at, change.count);
			break;
		case 'double':
			lines.splice(at, 0, ...lines.slice(at, at + change.count));
			break;
		case 'swap': {
			const moved = lines.splice(at, change.count);
			lines.splice(Math.min(at + 1, lines.length), 0, ...moved);
			break;
		}
		case 'inject-line':
			lines.splice(at, 0, change.text);
			break;
		case 'join-lines':
			lines.splice(at, 2, lines.slice(at, at + 2).join(''));
			break;
		case 'truncate':
		case 'cut-front':
		case 'inject-text':
		case 'delete-text':
			break;
	}
}

/** Returns a text with one change made. */
function mutate(text: string, change: Mutation): string {
	const at = place(change.at, text.length);
	switch (change.kind) {
		case 'truncate':
			return text.slice(0, at);
		case 'cut-front':
			return text.slice(at);
		case 'inject-text':
			return text.slice(0, at) + change.text + text.slice(at);
		case 'delete-text':
			return text.slice(0, at) + text.slice(at + change.count);
		default: {
			const lines = text.split('\n');
			mutateLines(lines, change);
			return lines.join('\n');
		}
	}
}

/** Returns a source text with all changes made, one after another. */
export function mutateText(text: string, changes: readonly Mutation[]): string {
	return changes.reduce(mutate, text);
}
