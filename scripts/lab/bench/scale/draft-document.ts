import { ENDS_OPEN, WORDS_OF_SENTENCE } from '../../../../src/ingest/classify/body-patterns.ts';
import { cleanText } from './clean-text.ts';
import type { ScaleRecord } from '../scale-records.ts';

/** Sections of a session, and how many papers each has. */
const SECTIONS = [
	{ code: 'INS', section: '机构部分', papers: 15 },
	{ code: 'POL', section: '政策制定部分', papers: 8 },
	{ code: 'LILS', section: '法律问题和国际劳工标准部分', papers: 6 },
	{ code: 'PFA', section: '计划、财务和行政管理部分', papers: 14 },
] as const;

const PAPERS = SECTIONS.flatMap(({ code, section, papers }) =>
	Array.from({ length: papers }, (_, index) => ({ code, section, item: index + 1 })),
);

/** No session of the archive comes near it. */
const FIRST_SESSION = 401;

/** Where a document for measuring stands: what its symbol is made of. */
export interface AssignedPlace {
	session: number;
	code: string;
	/** Name of the section as printed. */
	section: string;
	item: number;
	/** `GB.401/INS/1`. */
	symbol: string;
}

/** Returns the place of the document of this number, from 0: sessions in turn, each with its sections. */
export function assignPlace(at: number): AssignedPlace {
	const session = FIRST_SESSION + Math.floor(at / PAPERS.length);
	const paper = PAPERS[at % PAPERS.length];
	if (paper === undefined) throw new Error(`There is no place for document ${String(at)}.`);
	return { ...paper, session, symbol: `GB.${String(session)}/${paper.code}/${String(paper.item)}` };
}

export interface DraftParagraph {
	text: string;
	/** Text of the note whose mark stands at the end of the paragraph; null where there is none. */
	note: string | null;
}

export interface DraftSection {
	heading: string;
	/** A heading without a number, before the paragraph of this place in the section; null where there is none. */
	inner: { heading: string; at: number } | null;
	paragraphs: DraftParagraph[];
}

/** A document for measuring, before it is printed in a manner. */
export interface Draft extends AssignedPlace {
	title: string;
	/** ISO. */
	date: string;
	purpose: string;
	/** Symbols that the first page names. */
	related: string[];
	/** The last one holds the draft decision alone. */
	sections: DraftSection[];
	/** Names of the alterations made to its paragraphs, one a paragraph and kind. */
	altered: string[];
}

/** Paragraphs under a heading, at the least, and headings of a document, at the most: their numbers end at XVIII. */
const SECTION_LENGTH = 8;
const SECTIONS_LIMIT = 17;
/** One paragraph in so many carries a note. */
const NOTE_EVERY = 6;
/** A document cites those before it, this far back. */
const REACH = 200;
const DECISION = '决定草案';

/** Returns the first clause of texts that can stand as a heading: Chinese alone, neither short nor long, no sentence. */
function findClause(texts: readonly string[]): string {
	const clauses = texts.flatMap((text) => /\p{Script=Han}{6,24}/u.exec(text)?.[0] ?? []);
	const name = clauses.find(
		(clause) => ![ENDS_OPEN, WORDS_OF_SENTENCE].some((pattern) => pattern.test(clause)),
	);
	return name?.replace(/^[一二三四五六七八九十]+/u, '') ?? '其他事项';
}

/** Returns the number of the earlier document that the document `at` cites as its `step`-th; none is before the first. */
function chooseCited(at: number, step: number): number | null {
	return at === 0 ? null : at - 1 - ((at + 13 * step * (step + 1)) % Math.min(at, REACH));
}

function writeNote(at: number, step: number, records: readonly ScaleRecord[]): string | null {
	const cited = chooseCited(at, step);
	if (cited === null) return null;
	const { symbol } = assignPlace(cited);
	const count = records[cited]?.paragraphs.length ?? 1;
	const paragraph = 1 + ((at + step) % count);
	return step % 2 === 0
		? `理事会文件 ${symbol}。`
		: `见理事会文件 ${symbol} 第 ${String(paragraph)} 段。`;
}

function cutSections(paragraphs: readonly DraftParagraph[]): DraftSection[] {
	const length = Math.max(SECTION_LENGTH, Math.ceil(paragraphs.length / SECTIONS_LIMIT));
	const sections: DraftSection[] = [];
	for (let from = 0; from < paragraphs.length; from += length) {
		const members = paragraphs.slice(from, from + length);
		const at = Math.floor(members.length / 2);
		const inner = { heading: findClause(members.slice(at).map(({ text }) => text)), at };
		sections.push({
			heading: findClause(members.map(({ text }) => text)),
			inner: members.length < SECTION_LENGTH ? null : inner,
			paragraphs: members,
		});
	}
	return sections;
}

/**
 * Returns the document that the record of this number becomes: every text of the record a numbered paragraph, the
 * last one under a heading of its own, with notes that cite the documents before it.
 */
export function draftDocument(records: readonly ScaleRecord[], at: number): Draft {
	const record = records[at];
	if (record === undefined) throw new Error(`There is no record ${String(at)}.`);
	const cleaned = record.paragraphs.map(cleanText);
	const paragraphs = cleaned.map(({ text }, index) => ({
		text,
		note: index % NOTE_EVERY === 1 ? writeNote(at, Math.floor(index / NOTE_EVERY), records) : null,
	}));
	const related = [1, 2, 3].flatMap((step) => {
		const cited = chooseCited(at, step);
		return cited === null ? [] : [assignPlace(cited).symbol];
	});
	return {
		...assignPlace(at),
		title: `关于${findClause(cleaned.map(({ text }) => text))}的最新情况`,
		date: record.date,
		purpose: `本文件介绍有关案文(见${DECISION}：第 ${String(paragraphs.length)} 段)。`,
		related: [...new Set(related)],
		sections: [
			...cutSections(paragraphs.slice(0, -1)),
			{ heading: DECISION, inner: null, paragraphs: paragraphs.slice(-1) },
		],
		altered: cleaned.flatMap(({ altered }) => altered),
	};
}
