import type { Mention } from './mention.ts';

/** A target or an indicator of a goal, and what names it. */
export interface NamedTarget {
	/** "8.7", "8.8.2". */
	code: string;
	/** `8-8-2`. */
	slug: string;
	mentions: Mention[];
}

/** A Sustainable Development Goal, with what names it and what names its targets and indicators. */
export interface NamedGoal {
	number: number;
	/** Mentions of the goal itself. */
	mentions: Mention[];
	/** In the order of their codes. */
	targets: NamedTarget[];
}

/** Compares "8.8.2" with "8.10.1" and "8.b.1": part by part, numbers before letters. */
function compareCodes(left: string, right: string): number {
	const rights = right.split('.');
	for (const [index, part] of left.split('.').entries()) {
		const other = rights[index];
		if (other === undefined) return 1;
		if (part === other) continue;
		const [a, b] = [Number(part), Number(other)];
		if (Number.isNaN(a) || Number.isNaN(b)) {
			return Number.isNaN(a) === Number.isNaN(b)
				? part < other
					? -1
					: 1
				: Number.isNaN(a)
					? 1
					: -1;
		}
		return a - b;
	}
	return left.length - right.length;
}

function readCode({ target }: Mention): string | null {
	if (target.type !== 'page') return null;
	const { goal, code } =
		/^sdg\/(?<goal>\d+)\/(?:(?<code>[\w-]+)\/)?$/.exec(target.path)?.groups ?? {};
	return code?.replaceAll('-', '.') ?? goal ?? null;
}

/** Returns the goals that are named, or of which a target or indicator is, in order. */
export function collectGoals(mentions: readonly Mention[]): NamedGoal[] {
	const found = mentions.flatMap((mention) => {
		const code = readCode(mention);
		return code === null ? [] : [{ code, mention }];
	});
	const byCode = Map.groupBy(found, ({ code }) => code);
	const targets = [...byCode]
		.map(([code, named]) => ({
			code,
			slug: code.replaceAll('.', '-'),
			mentions: named.map(({ mention }) => mention),
		}))
		.toSorted((a, b) => compareCodes(a.code, b.code));
	const byGoal = Map.groupBy(targets, ({ code }) => Number(code.split('.')[0]));
	return [...byGoal]
		.map(([number, members]) => ({
			number,
			mentions: members.find(({ code }) => code === String(number))?.mentions ?? [],
			targets: members.filter(({ code }) => code !== String(number)),
		}))
		.toSorted((a, b) => a.number - b.number);
}
