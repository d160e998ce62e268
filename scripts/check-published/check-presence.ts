import type { Release } from '../../src/outputs/release/release.ts';
import { HIDDEN_FOLDER } from '../../src/outputs/headers/header-rules.ts';
import { type Ask, forEachAtOnce } from './fetch-copy.ts';
import { fault, type HostFault, toUrl } from './host-fault.ts';

/** True for what a host reads itself, and may send or not: its settings, and names that begin with a point. */
const isOfHosts = (path: string): boolean =>
	path.startsWith(HIDDEN_FOLDER) ||
	/^[._]|^web\.config$|\/\./u.test(path.replace(/^_astro\//u, ''));

/** Returns the files of a copy that readers may ask for. */
export const listShown = ({ files }: Pick<Release, 'files'>): string[] =>
	Object.keys(files).filter((path) => !isOfHosts(path));

/**
 * Asks whether every file that was built is there: a copy that was cut off lacks some of them, and the search or the looks of
 * the pages with them. `onFile` is called behind each.
 */
export async function checkPresence(
	ask: Ask,
	paths: readonly string[],
	onFile: () => void = () => undefined,
): Promise<HostFault[]> {
	const { status: head } = await ask('', { method: 'HEAD' });
	const method = head === 200 ? 'HEAD' : 'GET';
	const faults = await forEachAtOnce(paths, async (path) => {
		const { status, said, hint } = await ask(toUrl(path), { method });
		onFile();
		if (status === 200) return [];
		const copyAgain = 'The copy is not whole: put all of dist/ there again.';
		return [fault(path, `It ${said}.`, hint ?? copyAgain)];
	});
	return faults.flat();
}
