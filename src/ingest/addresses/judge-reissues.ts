import type { ArchiveDocument, Finding } from '../../model/document.ts';
import type { ManifestReissue } from '../../model/manifest.ts';
import { makeFinding } from '../rules.ts';

/** Returns what is wrong with what the manifest calls issued again; `lines` are those of its entries. */
export function judgeReissues(
	reissues: readonly ManifestReissue[],
	documents: readonly ArchiveDocument[],
	lines: readonly number[],
): Finding[] {
	const held = new Set(documents.map(({ id }) => id));
	const seen = new Set<string>();
	return reissues.flatMap(({ from, to }, index) => {
		const pair = `${from} ${to}`;
		const reason =
			from === to
				? 'which is itself'
				: seen.has(pair)
					? 'a second time'
					: held.has(from) || held.has(to)
						? null
						: 'neither of which is held';
		seen.add(pair);
		const values = { found: from, expected: to, reason: reason ?? '' };
		return reason === null ? [] : [makeFinding('reissue-place', lines[index] ?? 0, values)];
	});
}
