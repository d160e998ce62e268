import { CACHING, IMMUTABLE } from '../../src/outputs/headers/header-rules.ts';
import type { Release } from '../../src/outputs/release/release.ts';
import type { Ask } from './fetch-copy.ts';
import { fault, type HostFault, SETTINGS, toUrl } from './host-fault.ts';

/** Judges compression and caching. */
export async function checkSending(ask: Ask, { files }: Release): Promise<HostFault[]> {
	const faults: HostFault[] = [];
	const texts = ['', 'search/search.js', 'api/v1/documents.json'];
	for (const path of texts) {
		const { status, headers } = await ask(path, { headers: { 'accept-encoding': 'gzip, br' } });
		// What is not there is said elsewhere.
		if (status !== 200) continue;
		if (headers.get('content-encoding') === null) {
			faults.push(
				fault(
					path,
					'It is sent as it is, not compressed.',
					'Readers wait three to five times as long: turn on the compression of text. ' + SETTINGS,
					false,
				),
			);
		} else if (!/accept-encoding|\*/iu.test(headers.get('vary') ?? '')) {
			faults.push(
				fault(
					path,
					'It is compressed without the header “Vary: Accept-Encoding”.',
					'A cache between could send it to who cannot read it. ' + SETTINGS,
				),
			);
		}
	}
	const isKept = (value: string | null) => /immutable|max-age=[1-9]\d{4,}/u.test(value ?? '');
	const hashed = Object.keys(files).find((path) => path.startsWith(IMMUTABLE[0] ?? ''));
	if (hashed !== undefined) {
		const { headers } = await ask(toUrl(hashed));
		if (!isKept(headers.get('cache-control'))) {
			faults.push(
				fault(
					hashed,
					`It is not kept: Cache-Control is “${headers.get('cache-control') ?? ''}”, expected “${CACHING.immutable}”.`,
					'Its name changes with its content: readers fetch it again on every page. ' + SETTINGS,
					false,
				),
			);
		}
	}
	for (const path of ['', 'search/search.js', `${IMMUTABLE[0] ?? ''}none.js`]) {
		const { headers } = await ask(path);
		if (!isKept(headers.get('cache-control'))) continue;
		faults.push(
			fault(
				path,
				`It is kept: Cache-Control is “${headers.get('cache-control') ?? ''}”, expected “${CACHING.other}”.`,
				'Readers would see an earlier state, or an error that is over. ' + SETTINGS,
			),
		);
	}
	return faults;
}
