import { HIDDEN_FOLDER } from '../../src/outputs/headers/header-rules.ts';
import { digest } from '../../src/keep/digest.ts';
import type { Release } from '../../src/outputs/release/release.ts';
import { type Answer, type Ask, targetOf } from './fetch-copy.ts';
import { fault, type HostFault, readable, SETTINGS, unite } from './host-fault.ts';

/** What is not there, and has to be answered by the page of the site; the first is the beginning of many addresses. */
const MISSING = [
	'gb/',
	'gb/346/ins/999/',
	'gb/346/ins/8/p12x',
	`${HIDDEN_FOLDER}nginx.conf`,
	'none.bib',
];

/** Judges the number of an answer to what is not there. */
function judgeStatus(path: string, { status, said }: Answer, hasPage: boolean): HostFault[] {
	if (status === 404) return [];
	if (path.startsWith(HIDDEN_FOLDER)) {
		const nothingSecret = 'Settings of hosts are no part of the site. Nothing secret is in them.';
		return [fault(path, `It ${said}, expected 404.`, nothingSecret, false)];
	}
	return [
		fault(
			path,
			`What is not there ${said}, expected 404.`,
			status === 403 && hasPage
				? 'A folder without a page is not there, and not forbidden. Some hosts, as IIS, know no other way; readers are led on by the page nevertheless.'
				: `Search engines would list addresses that do not exist; a folder without a page is not there, and not forbidden. ${SETTINGS}`,
			status !== 403 || !hasPage,
		),
	];
}

/** Judges what is answered to addresses that are not there, or are cut. */
export async function checkMissing(ask: Ask, { files }: Release): Promise<HostFault[]> {
	const faults: HostFault[] = [];
	const page = files['404.html'];
	for (const path of MISSING.filter((one) => !Object.hasOwn(files, `${one}index.html`))) {
		const answer = await ask(path);
		const hasPage = digest(answer.bytes) === page;
		faults.push(...judgeStatus(path, answer, hasPage));
		if (hasPage || path.startsWith(HIDDEN_FOLDER)) continue;
		faults.push(
			fault(
				path,
				'What is not there is not answered by the page of the site, 404.html.',
				`That page leads on from addresses that were cut or mistyped. Set it as the page for error 404. ${SETTINGS}`,
			),
		);
	}
	return unite(faults);
}

/** Judges whether a folder without its slash leads to its page. */
export async function checkSlash(ask: Ask, { files }: Release, home: string): Promise<HostFault[]> {
	const page = Object.keys(files).find((path) => /^[a-z]+(?:\/[\w-]+)+\/index\.html$/u.test(path));
	if (page === undefined) return [];
	const path = page.replace('/index.html', '');
	const answer = await ask(path);
	const url = new URL(path, home).href;
	const target = targetOf(answer, url);
	if (target !== null && readable(target.pathname) === readable(new URL(`${url}/`).pathname)) {
		return target.protocol === 'http:' && url.startsWith('https:')
			? [
					fault(
						path,
						`An address without its slash leads to ${target.href}, out of HTTPS.`,
						'The web server does not know that another one before it speaks HTTPS: let that one tell it, or lead on by the path alone.',
					),
				]
			: [];
	}
	return [
		fault(
			path,
			`An address without its slash ${answer.said}, expected a redirect to ${path}/.`,
			'People leave it out when they type.',
		),
	];
}
