import { expect, test } from 'vitest';
import { citeDocument, citePlaces } from '../../../src/citations/cite/cited-place.ts';
import { CITATION_FORMS, formatCitation } from '../../../src/citations/cite/format-citation.ts';
import { sealOf } from '../../../src/citations/cite/seal.ts';
import { idToFragment } from '../../../src/model/addressing/address.ts';
import { fragmentToPlace } from '../../../src/model/addressing/place.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { listApiPassages } from '../../../src/outputs/data/passages.ts';
import { checkQuotations } from '../../../src/search/check/check-all.ts';
import { openDocuments } from '../../../src/search/check/open-documents.ts';

const SITE = { site: 'https://archive.example/', base: '/' };

const { documents } = await ingestSources(process.cwd());
const shelf = openDocuments(documents);

const widen = (text: string) =>
	text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Breaks the lines of a text behind so many characters, in the midst of words and symbols too; a space at a break goes. */
const wrap = (text: string, width: number): string[] =>
	text
		.split('\n')
		.flatMap((line) => line.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? [])
		.map((line) => line.trim());

/** What becomes of a citation on its way through mails and word processors. */
const MANNERS: Readonly<Record<string, (text: string, number: number) => string>> = {
	'as it is': (text) => text,
	'seal in full width': (text) => text.replace(/〔[^〔〕]+〕|\[version[^\]]+\]/u, widen),
	'seal in capitals': (text) =>
		text.replace(/(?<=校验：|check: )[\da-f]+/u, (digits) => digits.toUpperCase()),
	'broken in the seal': (text, number) => {
		const at = text.search(/校验：|check: /u) + (number % 14);
		return `${text.slice(0, at)}\n${text.slice(at)}`;
	},
	'a space that is not seen in the digits': (text) =>
		text.replace(/(?<=(?:校验：|check: )[\da-f]{4})/u, '\u200B'),
	'seal on a line of its own': (text) => text.replace(/\s?(?=〔|\[version)/u, '\n'),
	'wrapped by a mail': (text, number) => wrap(text, 60 + (number % 17)).join('\r\n'),
	'quoted in an answer that was wrapped': (text, number) =>
		wrap(text, 60 + (number % 17))
			.map((line) => `> ${line}`)
			.join('\n'),
	'quoted in an answer': (text) =>
		`> ${text.replaceAll('\n', '\n> ').replace(/(?=〔|\[version)/u, '\n> ')}`,
};

const cases = documents
	.flatMap((document) =>
		listApiPassages(document, SITE).map((passage) => ({
			...passage,
			cited: citeDocument(document),
		})),
	)
	.map(({ id, text, sha256, cited }, number) => {
		const place = fragmentToPlace(idToFragment(id, cited.id));
		const form = CITATION_FORMS[number % CITATION_FORMS.length] ?? 'chinese';
		const copy = (hash: string) =>
			formatCitation(form, citePlaces(cited, place === null ? [] : [place], SITE.site), {
				seal: sealOf(cited.id, hash),
				quoted: { text, blocks: [], notes: [] },
				unofficial: number % 3 === 0,
			}).text;
		const digit = number % 12;
		const other =
			sha256.slice(0, digit) + (sha256[digit] === '0' ? '1' : '0') + sha256.slice(digit + 1);
		return { id, form, number, held: copy(sha256), changed: copy(other) };
	});

test.each(Object.entries(MANNERS))(
	'each passage of the archive, copied with its hash, %s: the text is still that one, and with one digit changed it is not',
	async (_, mangle) => {
		// 383 paragraphs and 65 notes.
		expect(cases).toHaveLength(448);
		const wrong: string[] = [];
		for (const { id, form, number, held, changed } of cases) {
			for (const [text, expected] of [
				[held, true],
				[changed, false],
			] as const) {
				const mangled = mangle(text, number);
				const checked = await checkQuotations(mangled, shelf);
				const seals = checked.flatMap(({ seal }) => (seal === null ? [] : [seal.same]));
				if (seals.length !== 1 || seals[0] !== expected)
					wrong.push(`${id} ${form}: ${JSON.stringify(seals)} ${mangled.slice(-160)}`);
			}
		}
		expect(wrong).toEqual([]);
	},
);
