import { collectLinks } from '../check-site/page-links.ts';
import { parsePage } from '../check-site/parse-page.ts';
import { fault, type HostFault, readable } from './host-fault.ts';

/** Judges by the first page of a copy whether it stands where it was built for: its links lead there, and nowhere else. */
export function judgeHome(html: string, home: string): HostFault[] {
	const canonical = collectLinks(parsePage(html).tree).find(({ rel }) => rel === 'canonical');
	if (canonical === undefined || !URL.canParse(canonical.address)) return [];
	const built = new URL(canonical.address);
	const { origin, pathname } = new URL(home);
	const [meant, found] = [readable(built.pathname), readable(pathname)];
	const faults: HostFault[] = [];
	if (meant !== found) {
		faults.push(
			fault(
				'',
				`The site was built for the path ${meant}, and stands under ${found}.`,
				`Its styles, scripts and links lead to the former. Put it there, or build it again with BASE="${found}".`,
			),
		);
	}
	if (built.origin !== origin) {
		faults.push(
			fault(
				'',
				`The site was built for ${built.origin}, and was asked for at ${origin}.`,
				`The former stands in citations, in the feed, and in what search engines are told. Where readers come by the latter, build it again with SITE=${origin}.`,
				false,
			),
		);
	}
	return faults;
}
