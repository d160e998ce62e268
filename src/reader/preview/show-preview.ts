import { loadPage } from '../copy/load-page.ts';
import { placeBeside } from '../copy/place-beside.ts';
import { buildElement } from '../page/build-element.ts';
import { buildPreview, readPreview } from './preview-content.ts';

/** Time to get from the link to the preview. */
const GRACE = 250;

const preview = buildElement('div', 'preview', []);
preview.id = 'preview';
preview.popover = 'manual';
preview.role = 'tooltip';
preview.lang = 'zh-Hans';

let shown: HTMLAnchorElement | null = null;
let leaving = 0;

function hide(): void {
	clearTimeout(leaving);
	shown?.removeAttribute('aria-describedby');
	shown = null;
	if (preview.matches(':popover-open')) preview.hidePopover();
}

const isKept = (target: EventTarget | null): boolean =>
	target instanceof Node && (preview.contains(target) || shown?.contains(target) === true);

document.addEventListener('pointerover', ({ target }) => {
	clearTimeout(leaving);
	if (shown === null || isKept(target) || shown === document.activeElement) return;
	leaving = window.setTimeout(hide, GRACE);
});
document.addEventListener('focusin', ({ target }) => {
	if (!isKept(target)) hide();
});
document.addEventListener('focusout', ({ target }) => {
	if (target === shown) hide();
});
document.addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') hide();
});
document.addEventListener('pointerdown', ({ target }) => {
	if (!isKept(target)) hide();
});

/** Returns the page that a link leads to: this one, or one that is fetched once. */
function findPage({ pathname }: HTMLAnchorElement): Promise<Document | null> {
	return pathname === location.pathname ? Promise.resolve(document) : loadPage(pathname);
}

/** Shows the title and first words of what a link leads to, beside it; nothing where it cannot be fetched. */
export async function showPreview(link: HTMLAnchorElement): Promise<void> {
	if (link === shown) return;
	hide();
	shown = link;
	let content = null;
	try {
		const page = await findPage(link);
		content = page === null ? null : readPreview(page, link.hash.slice(1));
	} catch {
		// The link itself still leads there.
	}
	if (shown !== link || content === null) return;
	preview.replaceChildren(...buildPreview(content));
	// At the end: beside the link it would be read as a part of the text.
	document.querySelector('main')?.append(preview);
	link.setAttribute('aria-describedby', preview.id);
	preview.showPopover();
	const [box] = link.getClientRects();
	placeBeside(preview, box ?? link.getBoundingClientRect());
}
