import { RELEASE, type Release, releaseSchema } from '../../src/outputs/release/release.ts';
import { checkFiles } from './check-files.ts';
import { checkLedger } from './check-ledger.ts';
import { checkMissing, checkSlash } from './check-missing.ts';
import { checkSending } from './check-sending.ts';
import { type Ask, askCopy } from './fetch-copy.ts';
import type { HostFault } from './host-fault.ts';

async function readRelease(ask: Ask, home: string): Promise<Release> {
	const { status, bytes } = await ask(RELEASE);
	const text = new TextDecoder().decode(bytes);
	const parsed =
		status === 200 && text.startsWith('{') ? releaseSchema.safeParse(JSON.parse(text)) : null;
	if (parsed?.success === true) return parsed.data;
	throw new Error(
		`${new URL(RELEASE, home).href} is answered with ${String(status)} and no list of files: there is no copy of the ` +
			'archive at this address, or one of an earlier version. Name the address of its first page.',
	);
}

/** What a walk through a published copy found. */
export interface CopyReport {
	release: Release;
	addresses: number;
	faults: HostFault[];
}

/**
 * Walks through a published copy: how files are sent, what is answered to addresses that are not there, and every address
 * of the ledger. Throws where nothing answers, or what answers is no copy.
 */
export async function checkCopy(site: string, addresses: readonly string[]): Promise<CopyReport> {
	if (!/^https?:\/\//iu.test(site) || !URL.canParse(site)) {
		throw new Error(`“${site}” is no address of the web; it begins with https:// or http://.`);
	}
	const home = site.replace(/[?#].*$/u, '').replace(/\/*$/u, '/');
	const ask = askCopy(home);
	const release = await readRelease(ask, home);
	const faults = [
		...(await checkFiles(ask, release)),
		...(await checkSending(ask, release)),
		...(await checkMissing(ask, release)),
		...(await checkSlash(ask, release, home)),
		...(await checkLedger(ask, addresses)),
	];
	return { release, addresses: addresses.length, faults };
}

/** Returns the report in words: what is wrong, what merely could be better, and the sum. */
export function formatCopyReport({ release, addresses, faults }: CopyReport): string {
	const say = ({ path, found, hint }: HostFault) => `/${path}\n  ${found}\n  Hint: ${hint}`;
	const errors = faults.filter(({ isError }) => isError);
	const wishes = faults.filter(({ isError }) => !isError);
	const { commit, documents, files } = release;
	return [
		...(errors.length === 0 ? [] : ['Wrong:', ...errors.map(say)]),
		...(wishes.length === 0 ? [] : ['Could be better:', ...wishes.map(say)]),
		`${String(documents)} documents, ${String(Object.keys(files).length)} files, ` +
			`${commit === null ? 'of a state that was not committed' : `of commit ${commit}`}; ` +
			`${String(addresses)} addresses of the ledger asked for: ` +
			(errors.length === 0 ? 'the copy works.' : `${String(errors.length)} faults.`),
	].join('\n');
}
