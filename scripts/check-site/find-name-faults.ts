import type { SiteFacts } from './site-facts.ts';
import { describeFault, type SiteFault } from './site-fault.ts';

/** What no part of a path may be where the site is copied to, and how the report says it. */
const FAULTS: readonly { pattern: RegExp; reason: string }[] = [
	{ pattern: /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu, reason: 'is a device on Windows' },
	{ pattern: /[<>:"|?*\\\p{Cc}]/u, reason: 'has a sign that no name on Windows can have' },
	{ pattern: /[. ]$/u, reason: 'ends with a sign that Windows drops' },
];

/** Longest path, in characters: Windows takes 260 with the folder that the site lies in, where nobody has told it otherwise. */
const LONGEST = 180;

/** Returns what is wrong with a path on some disk; null where it can stand on any. */
function judgePath(path: string): string | null {
	for (const part of path.split('/')) {
		const fault = FAULTS.find(({ pattern }) => pattern.test(part));
		if (fault !== undefined) return `“${part}” ${fault.reason}`;
	}
	return path.length > LONGEST
		? `it has ${String(path.length)} characters, expected at most ${String(LONGEST)}`
		: null;
}

/**
 * Returns a fault for every file that not every disk can hold: Windows, and a Mac as it comes, do not tell upper from lower
 * case, and some names stand for something else there.
 */
export function findNameFaults({ files }: Pick<SiteFacts, 'files'>): SiteFault[] {
	const same = Map.groupBy(files, (file) => file.normalize('NFC').toLowerCase());
	const twice = [...same.values()].flatMap(([first, ...others]) =>
		others.map((file) =>
			describeFault(file, 'name-case', {
				message: `This name and “${first ?? ''}” are one where upper and lower case are not told apart.`,
				hint: 'Let one of the two be called otherwise: a copy on Windows or a Mac would hold one of them alone.',
			}),
		),
	);
	const impossible = [...files].flatMap((file) => {
		const reason = judgePath(file);
		return reason === null
			? []
			: [
					describeFault(file, 'name-of-file', {
						message: `Not every disk can hold this file: ${reason}.`,
						hint: 'Give what it is of another name, before it is published.',
					}),
				];
	});
	return [...twice, ...impossible];
}
