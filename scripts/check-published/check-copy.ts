import { RELEASE, type Release, releaseSchema } from '../../src/outputs/release/release.ts';
import type { Progress } from '../report/progress.ts';
import { checkFiles } from './check-files.ts';
import { judgeHome } from './check-home.ts';
import { checkLedger } from './check-ledger.ts';
import { checkMissing, checkSlash } from './check-missing.ts';
import { checkPresence, listShown } from './check-presence.ts';
import { checkSending } from './check-sending.ts';
import { type Ask, askCopy } from './fetch-copy.ts';
import { type HostFault, SETTINGS } from './host-fault.ts';

/** Returns the list of files of a copy; null where a text is none. */
function parseRelease(text: string): Release | null {
	try {
		return releaseSchema.parse(JSON.parse(text));
	} catch {
		return null;
	}
}

async function readRelease(ask: Ask, home: string): Promise<Release> {
	const { status, said, hint, bytes } = await ask(RELEASE);
	const release = status === 200 ? parseRelease(new TextDecoder().decode(bytes)) : null;
	if (release !== null) return release;
	const found = status === 200 ? 'is answered with something else than a list of files' : said;
	throw new Error(
		`${new URL(RELEASE, home).href} ${found}.\n  Hint: ` +
			(hint ??
				'There is no copy of the archive at this address, or one of an earlier version. Name the address of its first page.'),
	);
}

/** What a walk through a published copy found. */
export interface CopyReport {
	release: Release;
	addresses: number;
	faults: HostFault[];
}

/** How a copy is walked through. */
interface Walk {
	/** Is told how far it is. */
	progress?: Progress | undefined;
	/** How long an answer may take, in milliseconds. */
	patience?: number | undefined;
}

/**
 * Walks through a published copy: whether it stands where it was built for, how files are sent, what is answered to addresses
 * that are not there, every address of the ledger, and every other file. Throws where nothing answers, or what answers is no
 * copy.
 */
export async function checkCopy(
	site: string,
	addresses: readonly string[],
	{ progress, patience }: Walk = {},
): Promise<CopyReport> {
	if (!/^https?:\/\//iu.test(site) || !URL.canParse(site)) {
		throw new Error(`“${site}” is no address of the web; it begins with https:// or http://.`);
	}
	const home = site.replace(/[?#].*$/u, '').replace(/\/*$/u, '/');
	const ask = askCopy(home, patience);
	const release = await readRelease(ask, home);
	const first = new TextDecoder().decode((await ask('')).bytes);
	const faults = [
		...judgeHome(first, home),
		...(await checkFiles(ask, release)),
		...(await checkSending(ask, release)),
		...(await checkMissing(ask, release)),
		...(await checkSlash(ask, release, home)),
	];
	const onFile = () => {
		progress?.advance();
	};
	progress?.start('Asking for every file', listShown(release).length);
	const ledger = await checkLedger(ask, release, addresses, onFile);
	const others = listShown(release).filter((path) => !ledger.asked.has(path));
	const missing = await checkPresence(ask, others, onFile);
	progress?.finish(`${String(ledger.asked.size + others.length)} asked for`);
	// A file that was looked at as one of its kind is named once.
	const named = new Set(faults.map(({ path }) => path));
	faults.push(...ledger.faults, ...missing.filter(({ path }) => !named.has(path)));
	return { release, addresses: addresses.length, faults };
}

const count = (number: number, noun: string): string =>
	`${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** How many faults of a kind a report names one by one. */
const MOST = 20;

function tell(title: string, faults: readonly HostFault[]): string[] {
	if (faults.length === 0) return [];
	const more = faults.length - MOST;
	return [
		title,
		...faults
			.slice(0, MOST)
			.map(
				({ path, found, hint }) =>
					`/${path}\n  ${found}\n  Hint: ${hint.replace(SETTINGS, '').trim()}`,
			),
		...(more > 0 ? [`and ${String(more)} more.`] : []),
	];
}

/** Returns the report in words: what is wrong, what merely could be better, and the sum. */
export function formatCopyReport({ release, addresses, faults }: CopyReport): string {
	const errors = faults.filter(({ isError }) => isError);
	const wishes = faults.filter(({ isError }) => !isError);
	const { commit, documents, files } = release;
	return [
		...tell('Wrong:', errors),
		...tell('Could be better:', wishes),
		...(faults.some(({ hint }) => hint.includes(SETTINGS)) ? [SETTINGS] : []),
		`${count(documents, 'document')}, ${count(Object.keys(files).length, 'file')}, ` +
			`${commit === null ? 'of a state that was not committed' : `of commit ${commit}`}; ` +
			`addresses of the ledger asked for: ${String(addresses)}; ` +
			(errors.length === 0 ? 'the copy works.' : `${count(errors.length, 'fault')}.`),
	].join('\n');
}
