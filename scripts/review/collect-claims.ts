import { createHash } from 'node:crypto';
import type { Archive } from '../../src/archive/documents/archive.ts';
import { countPlaces } from '../../src/archive/documents/group-citations.ts';
import { listPrintedTitles } from '../../src/archive/documents/list-printed-titles.ts';
import type { Relations } from '../../src/archive/relations/build-relations.ts';
import type { RelatedParagraph } from '../../src/archive/relations/related/relate-paragraphs.ts';
import type { PaperTitle } from '../../src/archive/relations/paper-titles.ts';
import type { StandardNames } from '../../src/archive/relations/standard-names.ts';
import type { IndexEntry } from '../../src/archive/term-index/build-entries.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import type { EverydayWord, GlossaryTerm } from '../../src/search/index/load-glossary.ts';
import { normalize } from '../../src/search/normal-form.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { around, type Chapter, type Claim } from './build-sheet.ts';
import { claimCountries, claimEveryday, claimTerms } from './word-claims.ts';

/** What the claims are collected from. */
export interface Reviewed {
	archive: Archive;
	records: readonly SearchRecord[];
	relations: Relations;
	related: ReadonlyMap<string, readonly RelatedParagraph[]>;
	terms: readonly GlossaryTerm[];
	everyday: readonly EverydayWord[];
	countries: readonly IndexEntry[];
	standards: StandardNames;
	/** Titles of papers that are not held, from where they are published. */
	paperTitles: ReadonlyMap<string, PaperTitle>;
}

/** How many of what is too much to look at are drawn, and the word that the drawing hangs on. */
export interface Drawing {
	count: number;
	seed: string;
}

/** Draws some of a list, the same for the same word. */
function draw<T>(from: readonly T[], nameOf: (one: T) => string, { count, seed }: Drawing): T[] {
	const lot = (one: T) =>
		createHash('sha256')
			.update(`${seed} ${nameOf(one)}`)
			.digest('hex');
	return from
		.map((one) => ({ one, key: lot(one) }))
		.sort((left, right) => (left.key < right.key ? -1 : 1))
		.slice(0, count)
		.map(({ one }) => one);
}

function claimCorrections(
	documents: readonly ArchiveDocument[],
	textOf: (id: string) => string,
): Claim[] {
	return documents.flatMap(({ corrections }) =>
		corrections.map(({ id, printed, proposed, reason }) => ({
			id,
			claim: proposed === null ? `“${printed}”: ?` : `“${printed}” → “${proposed}”`,
			evidence: [around(textOf(id), printed), reason],
			alert: null,
		})),
	);
}

function claimFindings(documents: readonly ArchiveDocument[]): Claim[] {
	return documents.flatMap(({ id, findings }) =>
		findings.map(({ rule, line, message, hint, severity }) => ({
			id,
			claim: `line ${String(line)}: ${message}`,
			evidence: [`${rule}. ${hint}`],
			alert: severity === 'warning' ? 'Not accepted.' : null,
		})),
	);
}

function claimDoubts({ doubts }: Relations): Claim[] {
	return doubts.map(({ from, place, words, context, rule, detail }) => ({
		id: `${from}/${place}`,
		claim: `“${words}” leads nowhere: ${rule}`,
		evidence: [around(context, words), ...(detail === '' ? [] : [detail])],
		alert: null,
	}));
}

function claimStandards({ instruments, goals }: Relations, standards: StandardNames): Claim[] {
	const sdg = goals.flatMap(({ targets }) => targets);
	return [
		...instruments.map(({ kind, number, title, mentions }) => {
			const { chinese, english } = standards.ofInstrument({ kind, number });
			const isSame = title === null || chinese === null || normalize(title) === normalize(chinese);
			return {
				id: null,
				claim: `${kind} ${String(number)}: ${chinese ?? '—'}; ${english ?? '—'}`,
				evidence: [`${String(mentions.length)} mentions; printed: ${title ?? 'nowhere'}`],
				alert:
					chinese === null || english === null
						? 'A name is missing.'
						: isSame
							? null
							: 'Printed otherwise.',
			};
		}),
		...sdg.map(({ code, mentions }) => {
			const { chinese, english } = standards.ofSdg(code);
			return {
				id: null,
				claim: `SDG ${code}: ${chinese ?? '—'}; ${english ?? '—'}`,
				evidence: [`${String(mentions.length)} mentions`],
				alert: chinese === null || english === null ? 'A name is missing.' : null,
			};
		}),
	];
}

function claimTitles({ notHeld }: Archive, titles: Reviewed['paperTitles']): Claim[] {
	return notHeld.map(({ id, citations }) => {
		const printed = listPrintedTitles(citations).map(({ title }) => `《${title}》`);
		const published = titles.get(id);
		const names = [...printed, published?.chinese, published?.english];
		const first = citations[0];
		return {
			id,
			claim: names.filter((name) => typeof name === 'string').join('; ') || '—',
			evidence: [
				`${String(countPlaces(citations))} places`,
				...(published === undefined ? [] : [published.source]),
				...(first === undefined ? [] : [around(first.context, first.raw)]),
			],
			alert: null,
		};
	});
}

function claimRelated(
	{ related }: Reviewed,
	textOf: (id: string) => string,
	drawing: Drawing,
): Claim[] {
	const pairs = [...related].flatMap(([id, others]) => others.map((other) => ({ id, other })));
	return draw(pairs, ({ id, other }) => `${id} ${other.id}`, drawing).map(({ id, other }) => ({
		id,
		claim: `${other.id}: ${other.words.join('、')}`,
		evidence: [id, other.id].map((one) => {
			const word = other.words.find((shared) => textOf(one).includes(shared)) ?? '';
			return around(textOf(one), word);
		}),
		alert: null,
	}));
}

/** Returns the claims that a person has to judge, by kind; of related paragraphs as many as are drawn. */
export function collectClaims(reviewed: Reviewed, drawing: Drawing): Chapter[] {
	const { archive, records, relations, terms, everyday, countries, standards } = reviewed;
	const texts = new Map(records.map(({ id, text }) => [id, text]));
	// An item stands in the text of its paragraph.
	const textOf = (id: string) => texts.get(id) ?? texts.get(id.replace(/-[a-z\d]+$/u, '')) ?? '';
	return [
		{
			title: 'Corrections',
			question: 'Is it printed so, is it wrong, and is the proposal certain?',
			claims: claimCorrections(archive.documents, textOf),
		},
		{
			title: 'Findings of the reading',
			question: 'Compare the page of the source: is it as the reading took it?',
			claims: claimFindings(archive.documents),
		},
		{
			title: 'Words that look like a link and lead nowhere',
			question: 'Is it truly in doubt?',
			claims: claimDoubts(relations),
		},
		{
			title: 'Glossary',
			question: 'Are the English names right, and do all forms mean the same?',
			claims: claimTerms(terms, records),
		},
		{
			title: 'Everyday words',
			question: 'Would who types the one want the paragraphs with the other?',
			claims: claimEveryday(everyday, records),
		},
		{
			title: 'Countries of two characters',
			question: 'Is the country meant at each place?',
			claims: claimCountries(countries),
		},
		{
			title: 'Instruments and goals',
			question: 'Is the name that of this number?',
			claims: claimStandards(relations, standards),
		},
		{
			title: 'Titles of papers that are cited and not held',
			question: 'Is it the title of this paper?',
			claims: claimTitles(archive, reviewed.paperTitles),
		},
		{
			title: 'Related paragraphs',
			question: `Do the shared words make a reason to read the other? Drawn by “${drawing.seed}”.`,
			claims: claimRelated(reviewed, textOf, drawing),
		},
	];
}
