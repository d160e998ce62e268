import { findParagraphRead, SECTION_LINE } from './reading-line.ts';

/** From here on the outline has a column of its own; the same width stands in src/styles/tokens.css. */
const besideText = window.matchMedia('(min-width: 70rem)');

const outline = document.querySelector<HTMLElement>('[data-outline]');
const details = outline?.querySelector('details');
const here = outline?.querySelector('[data-outline-here]');
const position = outline?.querySelector('[data-outline-position]');
const links = [...(outline?.querySelectorAll<HTMLAnchorElement>('li > a') ?? [])];
const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
let shown: HTMLAnchorElement | undefined;
/** Branches that the reader's place has unfolded; those unfolded by hand stay so. */
let unfolded = new Set<HTMLDetailsElement>();

/** Unfolds the branches that lead to a link, and the one under it; folds those that were unfolded for another place. */
function unfoldBranch(link: HTMLAnchorElement): void {
	const branches = new Set<HTMLDetailsElement>();
	const below = link.parentElement?.querySelector<HTMLDetailsElement>(':scope > details');
	if (below) branches.add(below);
	let branch = link.parentElement?.closest<HTMLDetailsElement>('details');
	while (branch && branch !== details) {
		branches.add(branch);
		branch = branch.parentElement?.closest<HTMLDetailsElement>('details');
	}
	for (const old of unfolded) if (!branches.has(old)) old.open = false;
	const opened = [...branches].filter((one) => unfolded.has(one) || !one.open);
	for (const one of opened) one.open = true;
	unfolded = new Set(opened);
}

/** Scrolls the outline, and nothing else, so far that a link in it is seen. */
function showInOutline(link: HTMLAnchorElement): void {
	const frame = link.closest<HTMLElement>('.outline-list');
	const scroller = besideText.matches ? outline : frame;
	if (!scroller) return;
	const around = scroller.getBoundingClientRect();
	const place = link.getBoundingClientRect();
	if (place.top < around.top || place.bottom > around.bottom) {
		scroller.scrollTop += place.top - around.top - around.height / 3;
	}
}

/** Marks the section under the reader's eyes, and names it in the closed sheet. */
function followReader(): void {
	const line = window.innerHeight * SECTION_LINE;
	const current = headings.findLastIndex(
		(heading) => heading !== null && heading.getBoundingClientRect().top <= line,
	);
	// The paragraphs of a part count for themselves.
	const read = findParagraphRead();
	const number = read?.dataset['place'] === undefined ? read?.dataset['paragraph'] : undefined;
	if (position) position.textContent = number === undefined ? '' : `${number} / `;
	const link = links[current];
	if (link === shown) return;
	shown?.removeAttribute('aria-current');
	shown = link;
	const text = link?.querySelector('.outline-text')?.textContent ?? '';
	if (here) here.textContent = text;
	if (link === undefined) return;
	link.setAttribute('aria-current', 'location');
	unfoldBranch(link);
	showInOutline(link);
}

if (outline && details) {
	let isWaiting = false;
	const follow = (): void => {
		if (isWaiting) return;
		isWaiting = true;
		requestAnimationFrame(() => {
			isWaiting = false;
			followReader();
		});
	};
	document.addEventListener('scroll', follow, { passive: true });
	window.addEventListener('resize', follow);
	// The style sheet shows a closed outline beside the text; programs that read the page go by the attribute.
	const fold = (): void => {
		details.open = besideText.matches;
	};
	besideText.addEventListener('change', fold);
	fold();
	followReader();
	details.addEventListener('toggle', () => {
		if (details.open && shown) showInOutline(shown);
	});
	outline.addEventListener('click', (event) => {
		if (event.target instanceof Element && event.target.closest('a') !== null) fold();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') fold();
	});
}
