import { addressToUrl, parseAddress } from '../../src/model/addressing/address.ts';
import { isPathId } from '../../src/model/addressing/path-id.ts';
import { type Ask, forEachAtOnce } from './fetch-copy.ts';
import type { HostFault } from './host-fault.ts';

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

/** Asks a copy for every address of the ledger: its page is there, and what it names on it. Returns those that are not. */
export async function checkLedger(ask: Ask, addresses: readonly string[]): Promise<HostFault[]> {
	const moved = await readMoved(ask);
	const pages = Map.groupBy(addresses, (address) => locate(address)[0]);
	const faults = await forEachAtOnce([...pages], async ([page, own]) => {
		const { status, bytes } = await ask(page);
		if (status !== 200) return [{ address: own[0] ?? page, page, status }];
		const html = new TextDecoder().decode(bytes);
		return own.flatMap((address) => {
			const [, fragment] = locate(address);
			if (fragment === '' || html.includes(`id="${fragment}"`) || moved.has(address)) return [];
			return [{ address, page, status: null }];
		});
	});
	return faults.flat().map(({ address, page, status }) => ({
		path: page,
		found:
			status === null
				? `The address ${address} names nothing on this page.`
				: `The address ${address} is answered with ${String(status)}.`,
		hint: 'An address that was published works for ever: copy the whole of dist/ there again.',
		isError: true,
	}));
}
