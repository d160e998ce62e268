import { siteUrl } from '../../words/site-url.ts';
import { nameFragment } from '../../words/place-name.ts';
import { buildElement } from '../page/build-element.ts';
import { normalize } from '../../search/normal-form.ts';
import { findFirstHit, findHits, type Hit } from './find-hits.ts';
import { type LandingBar, openLandingBar } from './landing-bar.ts';
import { type LandingWords, loadLandingWords } from './landing-words.ts';
import { paintHits } from './paint-hits.ts';
import { dropLandingQuery, type LandingQuery, readLandingQuery } from './read-landing-query.ts';
import { readRecords } from './read-records.ts';
import { watchStepKeys } from './step-keys.ts';

/** Share of the window's height at which a place stands that was out of sight. */
const LINE = 0.35;

/** Opens whatever is folded around an element. */
function unfoldAround(element: Element | null): void {
	let folded = element?.closest<HTMLDetailsElement>('details:not([open])');
	while (folded) {
		folded.open = true;
		folded = folded.closest<HTMLDetailsElement>('details:not([open])');
	}
}

/** Scrolls, at once, where a place is not between what stands fast at the head and at the foot of the window. */
function bringIntoView({ top, bottom }: DOMRect): void {
	const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
	const head = Number.parseFloat(scrollPaddingTop) || 0;
	const foot = Number.parseFloat(scrollPaddingBottom) || 0;
	if (top >= head && bottom <= innerHeight - foot) return;
	scrollBy({ top: top - Math.max(head, innerHeight * LINE), behavior: 'instant' });
}

/** Characters of a query that are said. */
const MOST_SAID = 40;

function shorten(words: string): string {
	const characters = [...words];
	return characters.length <= MOST_SAID ? words : `${characters.slice(0, MOST_SAID).join('')}……`;
}

function nameSearched(asked: LandingQuery, hasExact: boolean, { text }: LandingWords): string {
	const query = shorten(asked.query.replace(/^["“](.*)["”]$/u, '$1'));
	const near = asked.near.map(shorten);
	if (near.length === 0) return text.searched(query);
	return hasExact ? text.searchedAndNear(query, near) : text.nearOnly(query, near);
}

/** Takes the query out of the address, which stays that of the place. */
function forgetQuery(): void {
	const { pathname, search, hash } = location;
	history.replaceState(history.state, '', pathname + dropLandingQuery(search) + hash);
}

/** Says that nothing of the query stands here, and leads back to its results. */
function sayNone(asked: LandingQuery, { text }: LandingWords): void {
	const query = shorten(asked.query);
	const bar = openLandingBar({
		label: text.region,
		title: '',
		close: text.close,
		closed: forgetQuery,
	});
	const link = buildElement('a', '', [text.results]);
	link.href = `${siteUrl('search/')}?${String(new URLSearchParams({ q: asked.query }))}`;
	bar.say(text.none(query), link);
}

/** Returns the element that the address names; of a range the first paragraph. */
function findTarget(): Element | null {
	const [, id = ''] = /^#([a-z\d-]+?)(?:-p\d+)?$/.exec(location.hash) ?? [];
	return id === '' ? null : document.getElementById(id);
}

/** True where the reader comes by a link, and not back to where the page had been scrolled. */
function isArriving(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}

function sayPosition(bar: LandingBar, hits: readonly Hit[], at: number, words: LandingWords): void {
	const position = words.text.position(at + 1, hits.length);
	const place = nameFragment(hits[at]?.record.root.id ?? '', words.places);
	bar.say(place === null ? position : words.text.at(position, place));
}

/** Marks what the address of the page was searched for, and puts a bar on the page that steps from one place to the next. */
export async function showHits(): Promise<void> {
	const asked = readLandingQuery(location.search);
	if (asked === null) return;
	const words = await loadLandingWords();
	const records = readRecords();
	const exact = findHits(records, asked.needles);
	const hits =
		asked.near.length === 0
			? exact
			: findHits(records, [...asked.needles, ...asked.near.map(normalize)]);
	if (hits.length === 0) {
		sayNone(asked, words);
		return;
	}
	const { text } = words;
	const painted = paintHits(hits);
	const target = findTarget();
	const first = findFirstHit(hits, target);
	let current = first.index;
	const stepBy = (by: number): void => {
		current = (current + by + hits.length) % hits.length;
		unfoldAround(hits[current]?.segments[0].node.parentElement ?? null);
		painted.setCurrent(current);
		sayPosition(bar, hits, current, words);
		const box = painted.boxOf(current);
		if (box !== undefined) bringIntoView(box);
	};
	const unwatch = watchStepKeys(stepBy);
	const bar = openLandingBar({
		label: text.region,
		title: nameSearched(asked, exact.length > 0, words),
		close: text.close,
		closed() {
			unwatch();
			painted.clear();
			forgetQuery();
		},
	});
	bar.addButton(text.previous, text.key(text.previous, 'Shift+N'), 'Shift+N', () => {
		stepBy(-1);
	});
	bar.addButton(text.next, text.key(text.next, 'N'), 'N', () => {
		stepBy(1);
	});
	// The place that the address names stays in sight, whether or not it holds a hit.
	if (isArriving() && (target === null || first.isInside)) stepBy(0);
	else {
		painted.setCurrent(current);
		sayPosition(bar, hits, current, words);
	}
}
