import { DOUBLE_TYPES, typeOf } from '../../src/outputs/headers/file-types.ts';
import { siteHeaders } from '../../src/outputs/headers/header-rules.ts';
import { requireOthers } from '../../src/model/addressing/site-settings.ts';
import { digest } from '../../src/keep/digest.ts';
import type { Release } from '../../src/outputs/release/release.ts';
import { listShown } from './check-presence.ts';
import { type Answer, type Ask, forEachAtOnce } from './fetch-copy.ts';
import { fault, type HostFault, SETTINGS, toUrl, unite } from './host-fault.ts';

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

/** Returns a file of each ending, the one with the shortest path, so that a host is asked once about each. */
export function sampleEndings(release: Pick<Release, 'files'>): string[] {
	return [...Map.groupBy(listShown(release), endingOf).values()].map(
		(group) => group.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '',
	);
}

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
						'Where the site was built with OTHERS, set OTHERS for this command as well. ' +
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
export async function checkFiles(ask: Ask, release: Release): Promise<HostFault[]> {
	const { files } = release;
	const paths = sampleEndings(release);
	const found = await forEachAtOnce(paths, async (path) => {
		const answer = await ask(toUrl(path));
		if (answer.status !== 200) {
			return [
				fault(
					path,
					`It ${answer.said}.`,
					answer.hint ??
						'The copy may not be whole: put all of dist/ there again. Some hosts send no file whose type they do not know, or none that begins with a point or an underscore. ' +
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
