/** Signs that HTML writes as words, as far as they stand around symbols and numbers. */
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	thinsp: ' ',
	ldquo: '“',
	rdquo: '”',
	lsquo: '‘',
	rsquo: '’',
	laquo: '«',
	raquo: '»',
	ndash: '–',
	mdash: '—',
	minus: '−',
	hellip: '…',
	middot: '·',
	bull: '•',
	sect: '§',
	para: '¶',
	sol: '/',
	num: '#',
};
const ENTITY = /&(?:#(?<decimal>\d{1,6})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,6}));/giu;
const LAST_CODE = 0x10ffff;

/** Returns a text with its entities of HTML as what they stand for: `&lt;`, `&nbsp;`, `&#47;`. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(ENTITY, (entity: string, ...rest: unknown[]) => {
		const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>;
		if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
		const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
		return code > 0 && code <= LAST_CODE ? String.fromCodePoint(code) : entity;
	});
}

const SOFT_LINE_END = /=\r?\n[ \t]?/gu;
const QUOTED_UNITS = /(?:=[\dA-F]{2})+/gu;

/** Returns a text of mail whose coding nobody took off, `第12段` of `=E7=AC=AC12=E6=AE=B5`; what is no UTF-8 stays. */
function decodeQuotedPrintable(text: string): string {
	if (!text.includes('=')) return text;
	return text.replaceAll(SOFT_LINE_END, '').replaceAll(QUOTED_UNITS, (units) => {
		try {
			return decodeURIComponent(units.replaceAll('=', '%'));
		} catch {
			return units;
		}
	});
}

/** What plain text sets round words, and before the lines of a mail that is answered. */
const QUOTED_LINE = /^[ \t]*[>|]+[ \t]?/gmu;
const EMPHASIS = /[*`]{1,3}|(?<![\da-z])_{1,2}|_{1,2}(?![\da-z])/giu;

/**
 * Returns a text as it was before mail, a web page or an editor wrote it in its own code: quoted-printable, entities of HTML,
 * signs of Markdown, marks before answered lines. A text without any of it is returned as it is.
 */
export function unmangle(text: string): string {
	return decodeEntities(decodeQuotedPrintable(text))
		.replaceAll(QUOTED_LINE, '')
		.replaceAll(EMPHASIS, '');
}
