import { fragmentToId } from '../../model/addressing/address.ts';
import { buildWayToBasket, collect } from '../basket/collect.ts';
import { readBasket } from '../basket/stored-basket.ts';
import { copyText } from '../../words/zh-hans/copy.ts';

/** Path of the folder of this page in the kit, by the place of this script beside it: `gb/346/ins/8`. */
const root = new URL('../', (document.currentScript as HTMLScriptElement).src).pathname;
const folder = location.pathname.slice(root.length).replace(/\/index\.html$/u, '');

const idAt = (button: Element) => fragmentToId(folder, button.closest('.paragraph')?.id ?? '');

function replace(button: Element): HTMLAnchorElement {
	const link = buildWayToBasket(copyText.collected, 'collect collected');
	link.href = new URL(`${root}basket/index.html`, location.href).href;
	button.replaceWith(link);
	return link;
}

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest('button.collect') : null;
	if (button === null) return;
	void collect([idAt(button)]).then((isIn) => {
		if (isIn) replace(button).focus();
	});
});

const { ids } = readBasket();
for (const button of document.querySelectorAll('button.collect')) {
	if (ids.includes(idAt(button))) replace(button);
}
