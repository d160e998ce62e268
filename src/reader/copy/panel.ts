import { formatChinese } from '../../citations/cite/format-chinese.ts';
import { formatEnglish } from '../../citations/cite/format-english.ts';
import { citePlaces } from '../../citations/cite/cited-place.ts';
import { sealedPlaces } from '../../citations/cite/seal.ts';
import type { Place } from '../../model/addressing/place.ts';
import { buildElement } from '../page/build-element.ts';
import { readerLanguage } from '../page/reader-language.ts';
import type { Chosen } from './chosen.ts';
import { currentContext } from './copy-chosen.ts';
import { loadCopyText, type CopyText } from './copy-text.ts';
import { loadDocument, type LoadedDocument } from './load-document.ts';
import { buildBasketButton } from './panel-basket.ts';
import { buildDataRow } from './panel-data.ts';
import { buildFormList } from './panel-forms.ts';
import {
	buildHelp,
	buildPagesSwitch,
	buildSealSwitch,
	buildUnofficialSwitch,
} from './panel-options.ts';
import { buildRangeFields } from './panel-range.ts';
import { pagesOf } from './cited-pages.ts';
import { lastNumber } from './place-text.ts';
import { placeBeside } from './place-beside.ts';

interface Panel {
	element: HTMLElement;
	show: (chosen: Chosen) => Promise<void>;
	focus: () => void;
}

function nameChosen({ places }: Chosen, { cited }: LoadedDocument): string {
	const place = citePlaces(cited, places, currentContext().home);
	return readerLanguage() === 'en' ? formatEnglish(place) : formatChinese(place);
}

async function loadOrNull(id: string): Promise<LoadedDocument | null> {
	try {
		return await loadDocument(id);
	} catch {
		return null;
	}
}

function buildPanel(text: CopyText): Panel {
	let shown: Chosen | null = null;
	const title = buildElement('p', 'copy-title', []);
	const forms = buildFormList(text);
	const basket = buildBasketButton(text);
	const range = buildRangeFields(text, (place: Place) => {
		if (shown !== null) void show({ ...shown, places: [place], quotation: null });
	});
	const showForms = () => {
		if (shown !== null) forms.show({ ...shown });
	};
	const unofficial = buildUnofficialSwitch(text, showForms);
	const pages = buildPagesSwitch(text, showForms);
	const seal = buildSealSwitch(text, showForms);
	const element = buildElement('div', 'copy-panel', [
		title,
		forms.element,
		unofficial,
		pages,
		seal,
		range.element,
		basket.element,
		buildDataRow(text, () => shown),
		buildHelp(text),
	]);
	element.popover = 'auto';
	element.role = 'dialog';

	async function show(chosen: Chosen): Promise<void> {
		shown = chosen;
		forms.show(chosen);
		basket.show(chosen);
		pages.hidden = true;
		seal.hidden = sealedPlaces(chosen.places) === null;
		const loaded = await loadOrNull(chosen.document);
		if (shown !== chosen) return;
		const name = loaded === null ? '' : nameChosen(chosen, loaded);
		pages.hidden = loaded === null || pagesOf(loaded.data, chosen.places).length === 0;
		title.textContent = name;
		element.ariaLabel = text.panel(name);
		const [place, ...others] = chosen.places;
		const last = loaded === null || place === undefined ? 0 : lastNumber(loaded.data, place);
		range.show(chosen.quotation === null && others.length === 0 ? place : undefined, last);
	}
	return {
		element,
		show,
		focus: () => {
			forms.focus();
		},
	};
}

let panel: Promise<Panel> | undefined;

/** Opens the panel for what is chosen, beside an element or a rectangle, with the focus on the form used last. */
export async function openPanel(chosen: Chosen, beside: Element | DOMRect): Promise<void> {
	panel ??= loadCopyText().then(buildPanel);
	const { element, show, focus } = await panel;
	const opener = beside instanceof Element ? beside : null;
	if (!element.isConnected) document.body.append(element);
	await show(chosen);
	if (opener !== null) opener.ariaExpanded = 'true';
	element.showPopover();
	placeBeside(element, opener?.getBoundingClientRect() ?? (beside as DOMRect));
	focus();
	element.addEventListener(
		'beforetoggle',
		() => {
			const hadFocus = element.contains(document.activeElement);
			if (opener === null) return;
			opener.ariaExpanded = null;
			if (hadFocus && opener instanceof HTMLElement) opener.focus();
		},
		{ once: true },
	);
}
