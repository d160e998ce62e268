import { chineseText, englishText } from './citation-words.ts';
import type { CitedPlace } from './cited-place.ts';
import { escapeHtml, escapeMarkdown, escapeMarkdownUrl } from './escape-markup.ts';
import { formatChinese } from './format-chinese.ts';
import { formatEnglish } from './format-english.ts';
import { formatGbt7714 } from './format-gbt7714.ts';
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
	/** Words to quote, for a quotation; the citation alone is given where there are none. */
	quotation?: string;
	/** The same as HTML, where they are more than words: a table. */
	quotedHtml?: string;
	/** Says version and hash of the text behind the citation. */
	seal?: CitationSeal;
}

/** A citation for the clipboard; `html` is null for one that is plain text only. */
export interface Citation {
	text: string;
	html: string | null;
}

/** The words after a citation in Chinese. */
const NOTE = `（${chineseText.unofficial}）`;

const plain = (text: string): Citation => ({ text, html: null });

function formatRich({ url }: CitedPlace, citation: string, note: string): Citation {
	return {
		text: `${citation}${note} ${url}`,
		html: `<a href="${escapeHtml(url)}">${escapeHtml(citation)}</a>${note}`,
	};
}

/** A pair inside a pair; an apostrophe has no opening mark and stays. */
const THIRD_LEVEL = /‘([^‘’]*)’/g;
const SECOND_LEVEL = /“([^“”]*)”/g;

const EDGES = /^[^\S\t]+|[^\S\t]+$/gu;

/**
 * Returns a quotation in marks, by GB/T 15834—2011: double outside, single inside, double again inside that. White
 * space at the ends of lines is left out but the tabs of a table, whose first cells may be empty, and empty lines are.
 */
export function quoteText(text: string): string {
	const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : line.replace(EDGES, '')));
	const quoted = lines
		.filter(Boolean)
		.join('\n')
		.replaceAll(SECOND_LEVEL, (_, inner: string) => `‘${inner.replaceAll(THIRD_LEVEL, '“$1”')}’`);
	return `“${quoted}”`;
}

function formatQuotation(
	cited: CitedPlace,
	unofficial: boolean,
	quotation: string,
	seal: string,
): string {
	const parts = [formatChinese(cited), ...(unofficial ? [chineseText.unofficial] : [])];
	const citation = parts.join('，');
	return quotation.trim() === ''
		? `${citation}${seal} ${cited.url}`
		: `${quoteText(quotation)}（${citation}）${seal}${cited.url}`;
}

/** Returns a citation in a form; see the table of forms in tests/citations/cite/format-citation.test.ts. */
export function formatCitation(
	form: CitationForm,
	cited: CitedPlace,
	{ unofficial = false, accessed, quotation = '', quotedHtml, seal }: CitationOptions = {},
): Citation {
	const sealed = seal === undefined ? '' : printChineseSeal(seal);
	const note = sealed + (unofficial ? NOTE : '');
	// Programs that make links of addresses would take what follows without a space for a part of it.
	const noteAfterUrl = note === '' ? '' : ` ${note}`;
	switch (form) {
		case 'link':
			return plain(cited.url + noteAfterUrl);
		case 'chinese':
			return plain(formatChinese(cited) + note);
		case 'english': {
			const behind = [
				...(seal === undefined ? [] : [printEnglishSeal(seal)]),
				...(unofficial ? [`(${englishText.unofficial})`] : []),
			];
			return plain([formatEnglish(cited), ...behind].join(' '));
		}
		case 'gbt7714':
			return plain(formatGbt7714(cited, 2015, accessed ?? null) + noteAfterUrl);
		case 'gbt77142025':
			return plain(formatGbt7714(cited, 2025, accessed ?? null) + noteAfterUrl);
		case 'rich':
			return formatRich(cited, formatChinese(cited), note);
		case 'markdown': {
			const text = escapeMarkdown(formatChinese(cited));
			return plain(`[${text}](${escapeMarkdownUrl(cited.url)})${note}`);
		}
		case 'quotation':
			return {
				text: formatQuotation(cited, unofficial, quotation, sealed),
				html:
					quotedHtml === undefined
						? null
						: `${quotedHtml}<p>${formatRich(cited, formatChinese(cited), note).html ?? ''}</p>`,
			};
	}
}
