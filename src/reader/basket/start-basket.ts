import { mountBasket } from './basket-page.ts';

const root = document.querySelector<HTMLElement>('[data-basket]');
if (root !== null) {
	await mountBasket(root);
	// The labels of a page change without loading it anew; what is built here does not.
	document.querySelector('[data-label-switch]')?.addEventListener('click', () => {
		location.reload();
	});
}
