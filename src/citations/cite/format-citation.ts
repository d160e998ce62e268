import { chineseText, englishText } from './citation-words.ts';
import type { CitedPlace } from './cited-place.ts';
import { escapeHtml } from './escape-markup.ts';
import { wordChinese } from './format-chinese.ts';
import { wordEnglish } from './format-english.ts';
import { formatGbt7714 } from './format-gbt7714.ts';
import { linkHtml, toLinkedHtml, toLinkedMarkdown } from './link-markup.ts';
import { textOf } from './linked-words.ts';
import { type Quoted, quoteHtml, quoteText } from './quote.ts';
import { type CitationSeal, printChineseSeal, printEnglishSeal } from './seal.ts';

/** The forms of a citation, in the order in which they are offered. */
export const CITATION_FORMS = [
	'link',
	'chinese',
	'english',
	'gbt7714',
	'gbt77142025',
	'rich',
	'markdown',
	'quotation',
] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

export interface CitationOptions {
	/** Says that what is cited is an unofficial copy. */
	unofficial?: boolean;
	/** ISO 8601 date on which the address was opened, for GB/T 7714. */
	accessed?: string;
	/** What to quote, for a quotation; the citation alone is given where there are no words. */
	quoted?: Quoted;
	/** Says version and hash of the text behind the citation. */
	seal?: CitationSeal;
}

/** A citation for the clipboard, as plain text and as HTML, from which office programs take links. */
export interface Citation {
	text: string;
	html: string;
}

const NOTHING: Quoted = { text: '', blocks: [], notes: [] };

/** The words after a citation in Chinese. */
const NOTE = `（${chineseText.unofficial}）`;

const add = ({ text, html }: Citation, note: string): Citation => ({
	text: text + note,
	html: html + escapeHtml(note),
});

/** Returns text that has no markup of its own, links written out in it included. */
const plain = (text: string): Citation => ({ text, html: escapeHtml(text) });

function formatQuotation(
	cited: CitedPlace,
	unofficial: boolean,
	quoted: Quoted,
	sealed: string,
): Citation {
	const words = wordChinese(cited);
	const omitted = quoted.notes.length === 0 ? [] : [chineseText.withoutNotes];
	const remarks = unofficial ? [chineseText.unofficial] : [];
	const citation = [textOf(words), ...omitted, ...remarks].join('，');
	// The HTML keeps the notes.
	const linked = [toLinkedHtml(words, cited), ...remarks].join('，');
	const own = escapeHtml(sealed);
	if (quoted.text.trim() === '') {
		return { text: `${citation}${sealed} ${cited.url}`, html: linked + own };
	}
	return {
		text: `${quoteText(quoted.text)}（${citation}）${sealed}${cited.url}`,
		html: quoteHtml(quoted, `（${linked}）${own}`),
	};
}

/** Returns a citation in a form; see the table of forms in tests/citations/cite/format-citation.test.ts. */
export function formatCitation(
	form: CitationForm,
	cited: CitedPlace,
	{ unofficial = false, accessed, quoted, seal }: CitationOptions = {},
): Citation {
	const sealed = seal === undefined ? '' : printChineseSeal(seal);
	const note = sealed + (unofficial ? NOTE : '');
	// Programs that make links of addresses would take what follows without a space for a part of it.
	const noteAfterUrl = note === '' ? '' : ` ${note}`;
	const words = wordChinese(cited);
	const chinese = add({ text: textOf(words), html: toLinkedHtml(words, cited) }, note);
	switch (form) {
		case 'link':
			return add({ text: cited.url, html: linkHtml(cited.url, cited.url) }, noteAfterUrl);
		case 'chinese':
			return chinese;
		case 'english': {
			const english = wordEnglish(cited);
			const behind = [
				...(seal === undefined ? [] : [printEnglishSeal(seal)]),
				...(unofficial ? [`(${englishText.unofficial})`] : []),
			];
			return add(
				{ text: textOf(english), html: toLinkedHtml(english, cited) },
				behind.map((one) => ` ${one}`).join(''),
			);
		}
		case 'gbt7714':
			return add(formatGbt7714(cited, 2015, accessed ?? null), noteAfterUrl);
		case 'gbt77142025':
			return add(formatGbt7714(cited, 2025, accessed ?? null), noteAfterUrl);
		case 'rich':
			return { text: `${chinese.text} ${cited.url}`, html: chinese.html };
		case 'markdown':
			// Who asks for Markdown wants its source, in a program that reads HTML as well.
			return plain(toLinkedMarkdown(words, cited) + note);
		case 'quotation':
			return formatQuotation(cited, unofficial, quoted ?? NOTHING, sealed);
	}
}
