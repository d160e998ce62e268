import type { Citation, CitationForm } from '../../citations/cite/format-citation.ts';
import { linkHtml } from '../../citations/cite/link-markup.ts';
import { siteBase } from '../../words/site-url.ts';
import { announce } from './announce.ts';
import { findArchiveHome } from './archive-home.ts';
import { readPagesChoice, readSealChoice, readUnofficial } from './choices.ts';
import { chosenUrl, composeCitation, formatDay, type Chosen, type CopyContext } from './chosen.ts';
import { loadCopyText } from './copy-text.ts';
import { loadDocument } from './load-document.ts';
import { showField } from './show-field.ts';
import { writeClipboard } from './write-clipboard.ts';

/** So much of what was copied is said. */
const SAID = 60;

/** Returns what goes along with a citation that is made on this page, now. */
export function currentContext(): CopyContext {
	return {
		home: findArchiveHome(document, location.href, siteBase),
		accessed: formatDay(new Date()),
		unofficial: readUnofficial(),
		pages: readPagesChoice(),
	};
}

/** Returns the URL of the archive as it can be told to others; null on a disk, where the archive is published nowhere. */
export const publishedHome = ({ home }: CopyContext): string | null =>
	home.startsWith('file:') ? null : home;

/** Returns the same with what hashes texts, which is fetched where citations are to say the hash of theirs. */
export async function loadContext(): Promise<CopyContext> {
	const context = currentContext();
	if (!readSealChoice()) return context;
	const { hashText } = await import('../../search/text-hash.ts');
	return { ...context, hash: hashText };
}

/** Returns an address as it is copied. */
export const citeUrl = (url: string): Citation => ({ text: url, html: linkHtml(url, url) });

/** Returns a citation of what is chosen; null where its document is not held or did not arrive. */
export async function citeChosen(form: CitationForm, chosen: Chosen): Promise<Citation | null> {
	try {
		const loaded = await loadDocument(chosen.document);
		if (loaded !== null) return composeCitation(form, chosen, loaded, await loadContext());
	} catch {
		// The address needs no data.
	}
	const { home, unofficial } = currentContext();
	return form === 'link' && !unofficial && !readSealChoice()
		? citeUrl(chosenUrl(chosen, home))
		: null;
}

/** Writes a citation to the clipboard, or shows it in a field to copy from; says which form was copied. */
export async function giveCitation(citation: Citation, name: string): Promise<void> {
	const text = await loadCopyText();
	if (!(await writeClipboard(citation))) {
		showField(citation.text, text);
		return;
	}
	const words = [...citation.text.replaceAll(/\s+/gu, ' ')];
	const said = words.length > SAID ? `${words.slice(0, SAID - 1).join('')}…` : words.join('');
	announce(text.copied(name, said));
}

/** Copies what is chosen in a form. */
export async function copyChosen(form: CitationForm, chosen: Chosen): Promise<void> {
	const text = await loadCopyText();
	const citation = await citeChosen(form, chosen);
	if (citation === null) announce(text.failed);
	else await giveCitation(citation, text.forms[form]);
}
