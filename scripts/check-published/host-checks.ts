import { DOUBLE_TYPES, typeOf } from '../../src/outputs/headers/file-types.ts';
import {
	CACHING,
	HIDDEN_FOLDER,
	IMMUTABLE,
	siteHeaders,
} from '../../src/outputs/headers/header-rules.ts';
import { requireOthers } from '../../src/model/addressing/site-settings.ts';
import { digest } from '../../src/keep/digest.ts';
import type { Release } from '../../src/outputs/release/release.ts';
import { type Answer, type Ask, forEachAtOnce } from './fetch-copy.ts';

/** What is wrong with a published copy, in words for whoever runs the host. */
export interface HostFault {
	/** Path under the home of the copy. */
	path: string;
	/** What was found, and what was expected. */
	found: string;
	/** What readers lose by it, and what to do. */
	hint: string;
	/** False where the archive works nevertheless. */
	isError: boolean;
}

const fault = (path: string, found: string, hint: string, isError = true): HostFault => ({
	path,
	found,
	hint,
	isError,
});

const SETTINGS =
	'The build makes settings for hosts: deploy/nginx.conf, deploy/Caddyfile, .htaccess, web.config, _headers.';

/** Types that a browser refuses to run, to show or to compile where they are not these; others are merely downloaded. */
const NEEDED = /\.(?:html|css|js|mjs|wasm|svg|json)$/u;

/** Two names of one type: older hosts say the former. */
const SAME_TYPES: Readonly<Record<string, string>> = {
	'application/javascript': 'text/javascript',
	'text/xml': 'application/xml',
};

const plainType = (type: string | null): string => {
	const name = (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	return SAME_TYPES[name] ?? name;
};

/** Returns the ending that tells the type of a file: `akn.xml`, `js`. */
function endingOf(path: string): string {
	const double = DOUBLE_TYPES.find(({ ending }) => path.endsWith(`.${ending}`));
	return double?.ending ?? path.slice(path.lastIndexOf('.') + 1);
}

/** Returns a path of each ending, the shortest, so that a host is asked once about each. */
export function sampleEndings(paths: readonly string[]): string[] {
	const shown = paths.filter(
		(path) =>
			!path.startsWith(HIDDEN_FOLDER) &&
			!/^[._]|^web\.config$|\/\./u.test(path.replace('_astro/', '')),
	);
	return [...Map.groupBy(shown, endingOf).values()].map(
		(group) => group.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '',
	);
}

const toUrl = (path: string) =>
	path
		.replace(/(?:^|(?<=\/))index\.html$/u, '')
		.split('/')
		.map(encodeURIComponent)
		.join('/');

function judgeHeaders(path: string, { headers }: Answer): HostFault[] {
	const others = requireOthers(process.env['OTHERS']);
	return Object.entries(siteHeaders(others)).flatMap(([name, value]) => {
		const found = headers.get(name);
		if (found === value) return [];
		const isOpen = name === 'Access-Control-Allow-Origin';
		const says = found === null ? 'is not sent' : `is “${found}”`;
		return fault(
			path,
			`The header ${name} ${says}, expected “${value}”.`,
			isOpen
				? 'Other sites cannot read the data or import the search, which the archive promises. ' +
						SETTINGS
				: 'The pages hold the policy too, but for what only a header can say, such as who may frame them. ' +
						SETTINGS,
			isOpen,
		);
	});
}

function judgeType(path: string, { headers }: Answer): HostFault[] {
	const expected = typeOf(path);
	const found = headers.get('content-type');
	if (expected === null || plainType(found) === plainType(expected)) return [];
	return [
		fault(
			path,
			`It is sent as ${found === null ? 'no type' : `“${found}”`}, expected “${expected}”.`,
			`Tell the host the type of *.${path.split('.').slice(1).join('.')}. ${SETTINGS}`,
			NEEDED.test(path),
		),
	];
}

/** Judges one file of each ending: whether it is there, unchanged, and how it is sent. */
export async function checkFiles(ask: Ask, { files }: Release): Promise<HostFault[]> {
	const paths = sampleEndings(Object.keys(files));
	const found = await forEachAtOnce(paths, async (path) => {
		const answer = await ask(toUrl(path));
		if (answer.status !== 200) {
			return [
				fault(
					path,
					`It is answered with ${String(answer.status)}.`,
					'Some hosts send no file whose type they do not know, or none that begins with a point or an underscore. ' +
						SETTINGS,
				),
			];
		}
		const isWhole = digest(answer.bytes) === files[path];
		return [
			...(isWhole
				? []
				: [
						fault(
							path,
							'It is not the file that was built.',
							'The host changes files on the way, or an earlier one is kept: turn changes of HTML and scripts off, and empty its cache.',
						),
					]),
			...judgeType(path, answer),
			...judgeHeaders(path, answer),
		];
	});
	return unite(found.flat());
}

/** Says once what is the same for many paths. */
function unite(faults: readonly HostFault[]): HostFault[] {
	const groups = Map.groupBy(faults, ({ found, hint }) => `${found}\n${hint}`);
	return [...groups.values()].flatMap(([first, ...others]) =>
		first === undefined
			? []
			: others.length === 0
				? [first]
				: [{ ...first, path: `${first.path} and ${String(others.length)} others` }],
	);
}

/** Judges compression and caching. */
export async function checkSending(ask: Ask, { files }: Release): Promise<HostFault[]> {
	const faults: HostFault[] = [];
	const texts = ['', 'search/search.js', 'api/v1/documents.json'];
	for (const path of texts) {
		const { headers } = await ask(path, { 'accept-encoding': 'gzip, br' });
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

/** What is not there, and has to be answered by the page of the site; the first is the beginning of many addresses. */
const MISSING = [
	'gb/',
	'gb/346/ins/999/',
	'gb/346/ins/8/p12x',
	`${HIDDEN_FOLDER}nginx.conf`,
	'none.bib',
];

/** Judges what is answered to addresses that are not there, or are cut. */
export async function checkMissing(ask: Ask, { files }: Release): Promise<HostFault[]> {
	const faults: HostFault[] = [];
	const page = files['404.html'];
	for (const path of MISSING.filter((one) => !Object.hasOwn(files, `${one}index.html`))) {
		const { status, bytes } = await ask(path);
		const isHidden = path.startsWith(HIDDEN_FOLDER);
		if (status !== 404) {
			faults.push(
				isHidden
					? fault(
							path,
							`It is answered with ${String(status)}, expected 404.`,
							'Settings of hosts are no part of the site. Nothing secret is in them.',
							false,
						)
					: fault(
							path,
							`What is not there is answered with ${String(status)}, expected 404.`,
							'Search engines would list addresses that do not exist; a folder without a page is not there, and not forbidden. ' +
								SETTINGS,
						),
			);
		}
		if (digest(bytes) !== page && !isHidden) {
			faults.push(
				fault(
					path,
					'What is not there is not answered by the page of the site, 404.html.',
					'That page leads on from addresses that were cut or mistyped. Set it as the page for error 404. ' +
						SETTINGS,
				),
			);
		}
	}
	return unite(faults);
}

/** Judges whether a folder without its slash leads to its page. */
export async function checkSlash(ask: Ask, { files }: Release, home: string): Promise<HostFault[]> {
	const page = Object.keys(files).find((path) => /^[a-z]+(?:\/[\w-]+)+\/index\.html$/u.test(path));
	if (page === undefined) return [];
	const path = page.replace('/index.html', '');
	const { status, headers } = await ask(path);
	const to = headers.get('location');
	if (status >= 300 && status < 400 && to !== null) {
		const { pathname } = new URL(to, home + path);
		if (decodeURI(pathname) === decodeURI(new URL(`${path}/`, home).pathname)) return [];
	}
	return [
		fault(
			path,
			`An address without its slash is answered with ${String(status)}${to === null ? '' : `, to ${to}`}, expected a redirect to ${path}/.`,
			'People leave it out when they type.',
		),
	];
}
