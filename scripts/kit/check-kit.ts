import type { BuiltSite } from '../check-site/built-site.ts';
import { findBrokenLinks } from '../check-site/find-broken-links.ts';
import { findIdFaults, findSyntaxFaults } from '../check-site/find-page-faults.ts';
import { findElements, textProperty } from '../check-site/page-tree.ts';
import { parsePage } from '../check-site/parse-page.ts';
import { collectSiteFacts, type SiteFacts } from '../check-site/site-facts.ts';
import { describeFault, type SiteFault } from '../check-site/site-fault.ts';
import type { KitFiles } from './pack-kit.ts';

/** Reads the pages of a kit as those of a site whose folders have no page of their own. */
function readKit(files: KitFiles): SiteFacts {
	const pages: BuiltSite['pages'] = new Map();
	for (const [file, content] of files) {
		if (!file.endsWith('.html')) continue;
		const url = `/${file}`;
		const page = parsePage(new TextDecoder().decode(content));
		pages.set(url, { file, url, ...page });
	}
	return collectSiteFacts({ folder: '', base: '/', files: new Set(files.keys()), pages });
}

/** `/search/`, `//host/` and `http://localhost/`: under `file://` they lead to the disk, or nowhere. */
const ROOTED = /^(?:\/|https?:\/\/localhost(?=[:/]))/u;

function findRootedLinks({ pages }: SiteFacts): SiteFault[] {
	return [...pages.values()].flatMap(({ file, links }) =>
		links
			.filter(({ address }) => ROOTED.test(address))
			.map(({ address, line }) =>
				describeFault(file, 'kit-rooted-link', {
					line,
					message: `Unexpected link ${address}, which is not relative to its page.`,
					hint: 'Link to a file of the kit, or to the published archive.',
				}),
			),
	);
}

/** Attributes of the buttons that a script of the kit, or the browser itself, makes work; or of what holds them. */
const WORKING = [
	'popoverTarget',
	'dataLabelSwitch',
	'dataProgressReset',
	'dataSlidesOpenList',
	'dataSlidesListClose',
	'dataSlidesStep',
	'dataSlidesAnswers',
	'dataSlidesDark',
	'dataSlidesBlack',
	'dataSlidesSpeaker',
	'dataSlidesRestart',
	'dataSlidesFullscreen',
	'dataSlidesPrevious',
	'dataSlidesNext',
	'dataSearchMore',
	'dataWayBack',
];

const works = (element: Parameters<typeof textProperty>[0]) =>
	textProperty(element, 'type') === 'submit' || WORKING.some((name) => name in element.properties);

function findDeadButtons({ pages }: SiteFacts): SiteFault[] {
	return [...pages.values()].flatMap(({ file, tree }) => {
		const alive = new Set(
			findElements(tree, works).flatMap((holder) => [holder, ...findElements(holder, () => true)]),
		);
		return findElements(tree, ({ tagName }) => tagName === 'button')
			.filter((button) => !alive.has(button))
			.map((button) =>
				describeFault(file, 'kit-dead-button', {
					line: button.position?.start.line ?? 0,
					message: 'Unexpected button, which no script of the kit makes work.',
					hint: 'Import its script in src/reader/kit/start-kit-page.ts, or take it out in scripts/kit/drop-parts.ts.',
				}),
			);
	});
}

// Its pages are those of the site with parts left out; the content model is the concern of check:site.
const CHECKS = [findSyntaxFaults, findIdFaults, findBrokenLinks, findRootedLinks, findDeadButtons];

/** Returns what would be dead or broken in a kit that is opened from a disk. */
export function findKitFaults(files: KitFiles): SiteFault[] {
	const kit = readKit(files);
	return CHECKS.flatMap((check) => check(kit));
}
