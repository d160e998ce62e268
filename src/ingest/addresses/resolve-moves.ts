import { parseAddress } from '../../model/addressing/address.ts';
import type { ArchiveDocument, Finding } from '../../model/document.ts';
import type { Manifest, ManifestMove, ManifestWithdrawal, Redirect } from '../../model/manifest.ts';
import { makeFinding } from '../rules.ts';
import { collectPublished, type Published } from './collect-addresses.ts';

/** Where a chain of moves ends, or why it has no end. */
type Lead = { to: string } | { reason: string };

const MOST_MOVES = 100;

/** What answers to addresses: what is held, the moves of what is gone, and the documents that were taken out. */
interface Answers {
	held: ReadonlySet<string>;
	moves: ReadonlyMap<string, string>;
	withdrawn: ReadonlySet<string>;
}

const answersOf = (moved: readonly ManifestMove[], published: Published): Answers => ({
	held: new Set(collectPublished(published)),
	moves: new Map(moved.map(({ from, to }) => [from, to])),
	withdrawn: new Set(published.withdrawn),
});

/**
 * Returns where an address leads: itself where it is held, else over its own move or that of its document; a place of a
 * document that was taken out leads to the page that says so.
 */
function followMoves(address: string, answers: Answers, count = 0): Lead {
	const { held, moves, withdrawn } = answers;
	if (held.has(address)) return { to: address };
	if (count > MOST_MOVES) return { reason: 'which leads back to it' };
	const own = moves.get(address);
	if (own !== undefined) return followMoves(own, answers, count + 1);
	const parsed = parseAddress(address);
	if (parsed !== null && withdrawn.has(parsed.document)) return { to: parsed.document };
	const document = parsed?.place == null ? undefined : moves.get(parsed.document);
	if (parsed === null || document === undefined) return { reason: 'which leads nowhere' };
	const place = address.slice(parsed.document.length);
	// A place goes with its document, to the same place; where the new one lacks it, to the document.
	const samePlace = followMoves(`${document}${place}`, answers, count + 1);
	return 'to' in samePlace ? samePlace : followMoves(document, answers, count + 1);
}

/**
 * Returns where each published address leads that is gone: those that the manifest names, and of the published
 * ones in `lock` the places of documents that it names, in the order of addresses. What leads nowhere is left out; `judgeMoves` reports it.
 */
export function collectRedirects(
	{ moved = [] }: Pick<Manifest, 'moved'>,
	published: Published,
	lock: readonly string[] = [],
): Redirect[] {
	if (moved.length + lock.length === 0) return [];
	const answers = answersOf(moved, published);
	return [...new Set([...answers.moves.keys(), ...lock])]
		.filter((from) => !answers.held.has(from))
		.sort()
		.flatMap((from) => {
			const lead = followMoves(from, answers);
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

/** Returns what is wrong with the moves of the manifest; `lock` are the published addresses, `lines` those of its entries. */
export function judgeMoves(
	moved: readonly ManifestMove[],
	published: Published,
	lock: readonly string[],
	lines: readonly number[],
): Finding[] {
	if (moved.length === 0) return [];
	const answers = answersOf(moved, published);
	const locked = new Set(lock);
	return moved.flatMap((move, index) => {
		const line = lines[index] ?? 0;
		const reason = judgeFrom(move, index, moved, answers.held, locked);
		if (reason !== null) return [makeFinding('moved-from', line, { found: move.from, reason })];
		const lead = followMoves(move.to, answers);
		if ('to' in lead) return [];
		const values = { found: move.from, expected: move.to, reason: lead.reason };
		return [makeFinding('moved-to', line, values)];
	});
}

/** Returns what is wrong with the documents that the manifest calls withdrawn; `lines` are those of its entries. */
export function judgeWithdrawn(
	withdrawn: readonly ManifestWithdrawal[],
	documents: readonly ArchiveDocument[],
	lock: readonly string[],
	lines: readonly number[],
): Finding[] {
	const held = new Set(documents.map(({ id }) => id));
	const locked = new Set(lock);
	const seen = new Set<string>();
	return withdrawn.flatMap(({ id }, index) => {
		const reason = held.has(id)
			? 'though a source gives it'
			: seen.has(id)
				? 'twice'
				: locked.has(id)
					? null
					: 'which was never published';
		seen.add(id);
		return reason === null
			? []
			: [makeFinding('withdrawn-place', lines[index] ?? 0, { found: id, reason })];
	});
}
