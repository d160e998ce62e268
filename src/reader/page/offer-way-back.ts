import { findParagraphRead } from './reading-line.ts';

const offer = document.querySelector<HTMLElement>('[data-way-back]');
const link = offer?.querySelector('a');

/** Offers the way back to the paragraph that was read when a link within the page was followed. */
function offerWayBack(event: Event): void {
	const followed = event.target instanceof Element ? event.target.closest('a') : null;
	if (!offer || !link || followed === null) return;
	if (followed === link || followed.matches('.note-number')) {
		offer.hidden = true;
		return;
	}
	if (!followed.getAttribute('href')?.startsWith('#')) return;
	const origin = followed.closest<HTMLElement>('.paragraph') ?? findParagraphRead();
	const number = origin?.dataset['paragraph'];
	if (origin === undefined || number === undefined || followed.hash === `#${origin.id}`) return;
	link.href = `#${origin.id}`;
	const { words = '', wordsIn = '' } = link.dataset;
	const part = origin.closest('.division')?.ariaLabel;
	link.textContent = (part ? wordsIn.replace('@', part) : words).replace('#', number);
	offer.hidden = false;
}

if (offer) {
	const close = () => {
		offer.hidden = true;
	};
	document.addEventListener('click', offerWayBack);
	offer.querySelector('button')?.addEventListener('click', close);
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
	});
}
