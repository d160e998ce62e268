/** Share of the window's height below which a heading is not yet reached. */
const READING_LINE = 0.3;

/** From here on the outline has a column of its own; the same width stands in src/styles/tokens.css. */
const besideText = window.matchMedia('(min-width: 70rem)');

const outline = document.querySelector<HTMLElement>('[data-outline]');
const details = outline?.querySelector('details');
const here = outline?.querySelector('[data-outline-here]');
const links = [...(outline?.querySelectorAll<HTMLAnchorElement>('li > a') ?? [])];
let shown: HTMLAnchorElement | undefined;
const headings = links.map((link) => document.getElementById(link.hash.slice(1)));

/** Scrolls the outline, and nothing else, so far that a link in it is seen. */
function showInOutline(link: HTMLAnchorElement | undefined): void {
	if (!outline || !link || link === shown) return;
	shown = link;
	const frame = outline.getBoundingClientRect();
	const place = link.getBoundingClientRect();
	if (place.top < frame.top || place.bottom > frame.bottom) {
		outline.scrollTop += place.top - frame.top - frame.height / 3;
	}
}

/** Marks the section under the reader's eyes, and names it in the closed sheet. */
function followReader(): void {
	const line = window.innerHeight * READING_LINE;
	const current = headings.findLastIndex(
		(heading) => heading !== null && heading.getBoundingClientRect().top <= line,
	);
	for (const [index, link] of links.entries()) {
		if (index === current) link.setAttribute('aria-current', 'location');
		else link.removeAttribute('aria-current');
	}
	showInOutline(links[current]);
	const text = links[current]?.querySelector('.outline-text')?.textContent ?? '';
	if (here && here.textContent !== text) here.textContent = text;
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
	outline.addEventListener('click', (event) => {
		if (event.target instanceof Element && event.target.closest('a') !== null) fold();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') fold();
	});
}
