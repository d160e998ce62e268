import { parseAddress } from '../../model/addressing/address.ts';
import type { Finding } from '../../model/document.ts';
import type { Manifest, ManifestMove, Redirect } from '../../model/manifest.ts';
import { collectPublished, type Published } from './collect-published.ts';
import { makeFinding } from '../rules.ts';

/** Where a chain of moves ends, or why it has no end. */
type Lead = { to: string } | { reason: string };

const MOST_MOVES = 100;

/** Returns where an address leads: itself where it is held, else over its own move or that of its document. */
function followMoves(
	address: string,
	moves: ReadonlyMap<string, string>,
	held: ReadonlySet<string>,
	count = 0,
): Lead {
	if (held.has(address)) return { to: address };
	if (count > MOST_MOVES) return { reason: 'which leads back to it' };
	const own = moves.get(address);
	if (own !== undefined) return followMoves(own, moves, held, count + 1);
	const parsed = parseAddress(address);
	const document = parsed?.place == null ? undefined : moves.get(parsed.document);
	if (parsed === null || document === undefined) return { reason: 'which leads nowhere' };
	const place = address.slice(parsed.document.length);
	// A place goes with its document, to the same place; where the new one lacks it, to the document.
	const samePlace = followMoves(`${document}${place}`, moves, held, count + 1);
	return 'to' in samePlace ? samePlace : followMoves(document, moves, held, count + 1);
}

const toMap = (moved: readonly ManifestMove[]) => new Map(moved.map(({ from, to }) => [from, to]));

/**
 * Returns where each published address leads that is gone: those that the manifest names, and of `lock` the places
 * of documents that it names, in the order of addresses. What leads nowhere is left out; `judgeMoves` reports it.
 */
export function collectRedirects(
	{ moved = [] }: Pick<Manifest, 'moved'>,
	published: Published,
	lock: readonly string[] = [],
): Redirect[] {
	const moves = toMap(moved);
	const held = new Set(collectPublished(published));
	return [...new Set([...moves.keys(), ...lock])]
		.filter((from) => !held.has(from))
		.sort()
		.flatMap((from) => {
			const lead = followMoves(from, moves, held);
			return 'to' in lead ? [{ from, to: lead.to }] : [];
		});
}

/** Returns why an address cannot be sent away, or null. */
function judgeFrom(
	{ from }: ManifestMove,
	index: number,
	moved: readonly ManifestMove[],
	held: ReadonlySet<string>,
	lock: ReadonlySet<string>,
): string | null {
	if (held.has(from)) return 'though it is still there';
	const earlier = moved.findIndex((move) => move.from === from);
	if (earlier < index) return `as moved[${String(earlier)}] does already`;
	return lock.has(from) ? null : 'which was never published';
}

/** Returns what is wrong with the moves of the manifest; `lines` are those of its entries. */
export function judgeMoves(
	moved: readonly ManifestMove[],
	published: Published,
	lock: readonly string[],
	lines: readonly number[],
): Finding[] {
	const moves = toMap(moved);
	const held = new Set(collectPublished(published));
	const locked = new Set(lock);
	return moved.flatMap((move, index) => {
		const line = lines[index] ?? 0;
		const reason = judgeFrom(move, index, moved, held, locked);
		if (reason !== null) return [makeFinding('moved-from', line, { found: move.from, reason })];
		const lead = followMoves(move.to, moves, held);
		if ('to' in lead) return [];
		const values = { found: move.from, expected: move.to, reason: lead.reason };
		return [makeFinding('moved-to', line, values)];
	});
}
