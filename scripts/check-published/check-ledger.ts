import { addressToUrl, parseAddress } from '../../src/model/addressing/address.ts';
import { isPathId } from '../../src/model/addressing/path-id.ts';
import { digest } from '../../src/keep/digest.ts';
import type { Release } from '../../src/outputs/release/release.ts';
import { type Answer, type Ask, forEachAtOnce } from './fetch-copy.ts';
import { fault, type HostFault, toUrl } from './host-fault.ts';

const MOVED = 'moved.json';

/** Returns the path of the page of an address, and the fragment there; "" for the page as a whole. */
function locate(address: string): [page: string, fragment: string] {
	const parsed = isPathId(address) ? null : parseAddress(address);
	const [page = '', fragment = ''] =
		parsed === null ? [`${address}/`] : addressToUrl(parsed).slice(1).split('#');
	return [page, fragment];
}

/** Returns the addresses that the copy itself says have moved; a fragment leads on from there with script. */
async function readMoved(ask: Ask): Promise<Set<string>> {
	const { status, bytes } = await ask(MOVED);
	if (status !== 200) return new Set();
	try {
		const { moved } = JSON.parse(new TextDecoder().decode(bytes)) as { moved?: object };
		return new Set(Object.keys(moved ?? {}));
	} catch {
		// A host that answers with a page to everything; that is said elsewhere.
		return new Set();
	}
}

const COPY_AGAIN =
	'An address that was published works for ever: put all of dist/ there again, as it was built of this ledger.';

/** Returns the file that a page is. */
const fileOf = (page: string): string => `${page}index.html`;

/** Judges the addresses that stand on a page, by what was answered to it. */
function judgePage(
	[page, addresses]: readonly [string, readonly string[]],
	{ status, said, hint, bytes }: Answer,
	{ files, moved }: Pick<Release, 'files'> & { moved: ReadonlySet<string> },
): HostFault[] {
	if (status !== 200) {
		const more = addresses.length - 1;
		const others = more === 0 ? '' : ` The same holds of ${String(more)} more on this page.`;
		const found = `The address ${addresses[0] ?? page} ${said}.${others}`;
		return [fault(page, found, hint ?? COPY_AGAIN)];
	}
	if (digest(bytes) !== files[fileOf(page)]) {
		return [
			fault(
				page,
				`What is answered to the address ${addresses[0] ?? page} is not the page that was built.`,
				'An earlier state is there, the host changes pages, or it sends one page for everything: put all of dist/ there again, and turn off what changes pages or leads every address to one.',
			),
		];
	}
	const html = new TextDecoder().decode(bytes);
	return addresses.flatMap((address) => {
		const [, fragment] = locate(address);
		if (fragment === '' || html.includes(`id="${fragment}"`) || moved.has(address)) return [];
		return [fault(page, `The address ${address} names nothing on this page.`, COPY_AGAIN)];
	});
}

/** What was found of the addresses of a ledger, and the files that were asked for on the way. */
export interface LedgerReport {
	faults: HostFault[];
	asked: ReadonlySet<string>;
}

/**
 * Asks a copy for every address of the ledger: its page is there, as it was built, and what it names on it. `onPage` is called
 * behind each page.
 */
export async function checkLedger(
	ask: Ask,
	{ files }: Pick<Release, 'files'>,
	addresses: readonly string[],
	onPage: () => void = () => undefined,
): Promise<LedgerReport> {
	const moved = await readMoved(ask);
	const pages = [...Map.groupBy(addresses, (address) => locate(address)[0])];
	const faults = await forEachAtOnce(pages, async (page) => {
		const answer = await ask(toUrl(page[0]));
		onPage();
		return judgePage(page, answer, { files, moved });
	});
	return { faults: faults.flat(), asked: new Set(pages.map(([page]) => fileOf(page))) };
}
