import { findInstruments } from '../citations/find/find-instruments.ts';
import { findSdg } from '../citations/find/find-sdg.ts';
import { addressToPageFragment, fragmentToId } from '../model/addressing/address.ts';
import { fragmentToPlace } from '../model/addressing/place.ts';
import { issueDateOf } from '../model/dates/issue-date.ts';
import { formatIsoDate } from '../model/dates/partial-date.ts';
import { formatPlace } from '../words/format-place.ts';
import type { ArchiveDocument, BodyPart, Mentions } from '../model/document.ts';
import { type Zone, zonesOf } from '../model/contents.ts';
import { blocksText, divisionText, frontText, inlineText, partText } from '../model/text.ts';
import { toNameKeys } from './read-names.ts';
import { relateTexts } from './relate-texts.ts';
import type { RecordKind, SearchRecord } from './record.ts';

/** A record before it is told what it shares with the others of its document. */
export interface Passage {
	kind: RecordKind;
	/** Null for the document itself. */
	fragment: string | null;
	text: string;
	section: string[];
	decision: boolean;
	/** What it names by number, where the ingestion has told it already. */
	mentions?: Mentions;
}

/** Returns the record texts of all documents: documents in the order of their ids, each in the order printed. */
export function collectRecords(documents: readonly ArchiveDocument[]): SearchRecord[] {
	return documents.toSorted((left, right) => (left.id < right.id ? -1 : 1)).flatMap(toRecords);
}

/**
 * Returns the texts of a document, in the order printed. The text of its own record is its title, which is what its other
 * records do not say of it: its symbol is found as an address, its purpose and summary by the record of its front matter.
 */
export function collectPassages(document: ArchiveDocument): Passage[] {
	const { metadata, front } = document;
	const plain = { section: [], decision: false };
	return [
		{ kind: 'document', fragment: null, text: metadata.title.value, ...plain },
		{ kind: 'front', fragment: 'front', text: frontText(front), ...plain },
		...zonesOf(document).flatMap((zone) => collectZone(zone, document.decisions)),
	];
}

/** Returns what is found in the body of a document, or in a part: the part itself, by its name and title, then what stands in it. */
function collectZone({ division, body, footnotes }: Zone, decisions: readonly string[]): Passage[] {
	const name = division === null ? null : divisionText(division);
	const outer = name === null ? [] : [name];
	const sections = collectSections(body);
	const sectionOf = (fragment: string) => [...outer, ...(sections.get(fragment) ?? [])];
	const part: Passage[] =
		division === null || name === null
			? []
			: [{ kind: 'part', fragment: division.fragment, text: name, section: [], decision: false }];
	return [
		...part,
		...body.map((one) => ({
			kind: one.type,
			fragment: one.fragment,
			text: searchedText(one),
			section: sectionOf(one.fragment),
			decision: decisions.includes(one.fragment),
			...('mentions' in one && { mentions: one.mentions }),
		})),
		...footnotes.map(({ fragment, content, citedAt }): Passage => {
			const section = sectionOf(citedAt ?? '');
			return { kind: 'footnote', fragment, text: inlineText(content), section, decision: false };
		}),
	];
}

/** Returns the searched text of a part: of a figure its caption too, for that is what is left of it; of a box not its title. */
const searchedText = (part: BodyPart) =>
	part.type === 'box' ? blocksText(part.blocks) : partText(part);

/** Returns the texts of the headings over each part, by its fragment. */
function collectSections(body: readonly BodyPart[]): Map<string, string[]> {
	const sections = new Map<string, string[]>();
	const open: { level: number; text: string }[] = [];
	for (const part of body) {
		if (part.type === 'heading') {
			while ((open.at(-1)?.level ?? 0) >= part.level) open.pop();
		}
		sections.set(
			part.fragment,
			open.map(({ text }) => text),
		);
		if (part.type === 'heading') open.push({ level: part.level, text: inlineText(part.content) });
	}
	return sections;
}

/** Returns what a text names by number: a note, a heading, a first page. */
function findMentions(text: string): Mentions {
	return {
		instruments: findInstruments(text).map(({ kind, number }) => ({ kind, number })),
		sdg: findSdg(text).map(({ code }) => code),
	};
}

/** Returns the records of a document. */
function toRecords(document: ArchiveDocument): SearchRecord[] {
	const { id, symbol, metadata } = document;
	const issued = issueDateOf(document);
	const filters = {
		body: metadata.body?.value ?? null,
		session: metadata.session === null ? null : String(metadata.session.value),
		section: metadata.section?.value ?? null,
		year: issued && String(issued.date[0]),
		genre: document.genre,
	};
	const shared = {
		document: id,
		symbol,
		title: metadata.title.value,
		date: issued === null ? '' : formatIsoDate(issued.date),
	};
	return collectPassages(document).map(
		({ kind, fragment, text, section, decision, mentions }, order) => ({
			...shared,
			id: fragment === null ? id : fragmentToId(id, fragment),
			kind,
			text,
			url: addressToPageFragment({
				document: id,
				place: fragment === null ? null : fragmentToPlace(fragment),
			}),
			section,
			place: fragment === null ? '' : formatPlace(fragment),
			decision,
			filters: { ...filters, kind },
			order,
			names: toNameKeys(mentions ?? findMentions(text)),
			related: relateTexts(document, fragment, text),
		}),
	);
}
