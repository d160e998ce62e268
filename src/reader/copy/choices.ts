import { CITATION_FORMS, type CitationForm } from '../../citations/cite/format-citation.ts';
import { readChoice, writeChoice } from '../page/stored-choice.ts';

// Where storing is forbidden, a choice holds as long as the page.
let form = CITATION_FORMS.find((name) => name === readChoice('copy-form')) ?? 'link';
let unofficial = readChoice('copy-unofficial') === 'on';
let pages = readChoice('copy-pages') === 'on';
let seal = readChoice('copy-seal') === 'on';

/** Returns the form that the reader chose last; the link at first. */
export const readForm = (): CitationForm => form;

export const readUnofficial = (): boolean => unofficial;

/** Whether citations say the pages of the source. */
export const readPagesChoice = (): boolean => pages;

/** Whether citations say the version and the hash of their text. */
export const readSealChoice = (): boolean => seal;

export function rememberForm(chosen: CitationForm): void {
	form = chosen;
	writeChoice('copy-form', chosen);
}

export function rememberUnofficial(isOn: boolean): void {
	unofficial = isOn;
	writeChoice('copy-unofficial', isOn ? 'on' : null);
}

export function rememberPages(isOn: boolean): void {
	pages = isOn;
	writeChoice('copy-pages', isOn ? 'on' : null);
}

export function rememberSeal(isOn: boolean): void {
	seal = isOn;
	writeChoice('copy-seal', isOn ? 'on' : null);
}
