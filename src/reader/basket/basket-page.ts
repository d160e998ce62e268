import { siteUrl } from '../../words/site-url.ts';
import { announce } from '../copy/announce.ts';
import { citeUrl, currentContext, giveCitation, publishedHome } from '../copy/copy-chosen.ts';
import { loadCopyText, type CopyText } from '../copy/copy-text.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { buildElement } from '../page/build-element.ts';
import {
	addToBasket,
	BASKET_LIMIT,
	EMPTY_BASKET,
	moveInBasket,
	removeFromBasket,
	TITLE_LIMIT,
	type Basket,
} from './basket.ts';
import type { ReadBasketFile } from './basket-file.ts';
import { formatBasketFragment, parseBasketFragment } from './basket-fragment.ts';
import { loadEntries, type Entry } from './entries.ts';
import { readBasket, watchBasket, writeBasket } from './stored-basket.ts';
import { buildCitations } from './view-citations.ts';
import { buildData } from './view-data.ts';
import { buildFile } from './view-file.ts';
import { buildHandout } from './view-handout.ts';
import { buildList } from './view-list.ts';
import { buildButton } from './view-parts.ts';

/** Shows the basket of this device, or the one that the address brings, and keeps the page as it changes. */
export async function mountBasket(root: HTMLElement): Promise<void> {
	const all = await loadCopyText();
	const text = all.basket;
	let before: Basket | null = null;

	const readAddress = () => parseBasketFragment(location.hash);
	/** True while the page shows what its address brings, and not what the device holds. */
	const isShared = (): boolean => {
		const { ids } = readAddress();
		return ids.length > 0 && ids.join() !== readBasket().ids.join();
	};
	const pageUrl = (ids: readonly string[]): string =>
		ids.length === 0 ? location.pathname : `#${formatBasketFragment(ids)}`;

	/** Stores a changed basket, shows it, and says what was done. */
	const change = async (basket: Basket, words: string): Promise<void> => {
		before = readBasket();
		const isStored = writeBasket(basket);
		history.replaceState(null, '', pageUrl(basket.ids));
		await show();
		announce(isStored ? words : `${words}${all.notStored}`);
	};
	const focusOn = (id: string | undefined, action: string): void => {
		const row = [...root.querySelectorAll<HTMLElement>('li')].find((li) => li.dataset['id'] === id);
		const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
		const button = buttons.find((one) => one.dataset['action'] === action) ?? buttons[0];
		(button ?? document.querySelector<HTMLElement>('h1'))?.focus();
	};
	const actions = {
		move(id: string, name: string, by: number) {
			const basket = moveInBasket(readBasket(), id, by);
			const position = basket.ids.indexOf(id) + 1;
			void change(basket, text.moved(name, position, basket.ids.length)).then(() => {
				focusOn(id, by < 0 ? 'up' : 'down');
			});
		},
		remove(id: string, name: string) {
			const { ids } = readBasket();
			const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
			void change(removeFromBasket(readBasket(), id), text.removed(name)).then(() => {
				focusOn(next, 'remove');
			});
		},
	};
	const addAll = (ids: readonly string[], title: string): void => {
		const basket = readBasket();
		const addition = addToBasket(basket, ids);
		if (addition.refused > 0) {
			announce(text.full(BASKET_LIMIT));
			return;
		}
		const named = { ...addition.basket, title: basket.title === '' ? title : basket.title };
		void change(named, text.loaded(addition.added, addition.held));
	};
	const load = (read: ReadBasketFile): void => {
		if ('refusal' in read) announce(text.refused(text.reasons[read.refusal]));
		else addAll(read.basket.ids, read.basket.title);
	};

	/** False on a disk whose archive is published nowhere: no citation could say where to look. */
	const hasAddress = () => publishedHome(currentContext()) !== null;
	const buildHead = (basket: Basket): HTMLElement => {
		const undo = buildButton(text.undo, () => {
			if (before !== null) void change(before, text.undone);
		});
		undo.hidden = before === null;
		const clear = buildButton(text.clear, () => {
			void change(EMPTY_BASKET, text.cleared).then(() => {
				root.querySelector<HTMLElement>('button:not([hidden])')?.focus();
			});
		});
		const name = buildElement('input', 'basket-title', []);
		name.maxLength = TITLE_LIMIT;
		name.value = basket.title;
		name.addEventListener('change', () => {
			writeBasket({ ...readBasket(), title: name.value.trim() });
			void show();
		});
		const copy = buildButton(text.copyAddress, () => {
			const { home } = currentContext();
			const url = `${home}basket/#${formatBasketFragment(basket.ids)}`;
			void giveCitation(citeUrl(url), text.address);
		});
		const path = buildElement('a', '', [text.makePath]);
		path.href = `${siteUrl(ADAPT)}#basket=${formatBasketFragment(basket.ids)}`;
		const label = buildElement('label', '', [text.name, ' ', name]);
		label.title = text.nameHint;
		const isEmpty = basket.ids.length === 0;
		return buildElement('div', 'basket-head', [
			buildElement('p', 'count', [isEmpty ? text.empty : text.count(basket.ids.length)]),
			...(isEmpty ? [] : [buildElement('p', 'basket-options', [label])]),
			...(isEmpty ? buildHowTo() : []),
			buildElement(
				'p',
				'basket-options',
				isEmpty ? [undo] : [...(hasAddress() ? [copy] : []), path, clear, undo],
			),
		]);
	};
	/** Returns how something comes into a basket, with the ways to where that is. */
	function buildHowTo(): HTMLElement[] {
		const ways = [
			[text.toSearch, 'search/'],
			[text.toDocuments, 'documents/'],
		] as const;
		const links = ways.map(([words, path]) => {
			const link = buildElement('a', '', [words]);
			link.href = siteUrl(path);
			return link;
		});
		const sentences = text.howTo.map((sentence) => buildElement('li', '', [sentence]));
		return [
			buildElement('ul', 'basket-how', sentences),
			buildElement('p', 'basket-options', links),
		];
	}
	const buildShared = (count: number): HTMLElement => {
		const mine = buildElement('a', '', [text.mine]);
		mine.href = siteUrl('basket/');
		mine.addEventListener('click', (event) => {
			event.preventDefault();
			history.replaceState(null, '', location.pathname);
			void show();
		});
		const keep = buildButton(text.keep, () => {
			addAll(readAddress().ids, '');
		});
		return buildElement('div', 'basket-shared', [
			buildElement('p', '', [text.shared(count)]),
			buildElement('p', 'basket-options', [keep, mine]),
		]);
	};

	let turn = 0;
	async function show(): Promise<void> {
		turn += 1;
		const mine = turn;
		const { ids, dropped } = readAddress();
		const shared = isShared();
		const basket = shared ? { ids, title: '' } : readBasket();
		let entries: Entry[] = [];
		try {
			entries = await loadEntries(basket.ids);
		} catch {
			announce(text.failed);
		}
		if (mine !== turn) return;
		root.replaceChildren(
			shared ? buildShared(ids.length) : buildHead(basket),
			...(dropped > 0 ? [buildElement('p', 'basket-dropped', [text.dropped(dropped)])] : []),
			...(basket.ids.length > 0 ? buildOutputs(entries, basket, all, shared) : []),
			...(shared ? [] : [buildFile(basket, text, load)]),
		);
	}
	const buildOutputs = (
		entries: readonly Entry[],
		basket: Basket,
		words: CopyText,
		shared: boolean,
	): HTMLElement[] => [
		buildList(entries, text, shared ? null : actions),
		...(hasAddress() ? [buildCitations(entries, words)] : []),
		buildHandout(entries, basket.title, text),
		...(hasAddress() ? [buildData(entries, text)] : []),
	];

	watchBasket(() => void show());
	window.addEventListener('hashchange', () => void show());
	await show();
}
