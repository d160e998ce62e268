import type { Archive, NotHeld } from '../../archive/documents/archive.ts';
import type { OutputRelations } from '../../archive/relations/load-output-relations.ts';
import type { Mention } from '../../archive/relations/mention.ts';
import type { PaperTitle } from '../../archive/relations/paper-titles.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { digestAll, digestValue } from '../../keep/digest.ts';
import { collectCitations } from '../../archive/documents/collect-citations.ts';
import { pagesOf } from '../../outputs/paragraph-page/place-page.ts';
import { fragmentToId, parseAddress } from '../../model/addressing/address.ts';
import { readOwnAppendix } from '../../model/addressing/own-appendix.ts';

/** The whole archive, as far as the outputs of one document depend on other documents. */
export interface ArchiveInView {
	archive: Archive;
	relations: OutputRelations;
	/** Mentions by the id of the document that they stand in, and by that of the document they name. */
	mentionsIn: ReadonlyMap<string, readonly Mention[]>;
	mentionsOf: ReadonlyMap<string, readonly Mention[]>;
	/** Titles of papers that are not held, by their ids. */
	titles: ReadonlyMap<string, PaperTitle>;
	/** Returns the digest of a document, all of it; the name of one that is not held. */
	digestOf: (id: string) => string;
}

/** Prepares an archive to be asked what the outputs of its documents depend on. */
export function viewArchive(
	archive: Archive,
	relations: OutputRelations,
	titles: ReadonlyMap<string, PaperTitle> = new Map(),
): ArchiveInView {
	const { mentions } = relations.relations;
	const digests = new Map(archive.documents.map((one) => [one.id, digestValue(one)]));
	return {
		archive,
		relations,
		titles,
		mentionsIn: Map.groupBy(mentions, ({ from }) => from),
		mentionsOf: Map.groupBy(
			mentions.filter(({ target }) => target.type === 'place'),
			({ target }) => (target.type === 'place' ? target.document : ''),
		),
		digestOf: (id) => digests.get(id) ?? `not held: ${archive.findNotHeld(id)?.symbol ?? ''}`,
	};
}

/** Returns the ids of what the head of a document's page names: its versions, what it was issued again as or before, its appendices, its paper. */
function namedAtHead(id: string, archive: Archive): string[] {
	const paper = readOwnAppendix(id)?.paper;
	return [
		...archive.versionsOf(id).map((one) => one.id),
		...archive.reissuesOf(id).flatMap(({ from, to }) => [from, to]),
		...archive.ownAppendicesOf(id).map((one) => one.id),
		...(paper === undefined ? [] : [paper]),
	];
}

/** Returns the days on which the versions of a paper were published, by which other programs are told of its life. */
const versionDays = (id: string, archive: Archive) =>
	archive.versionsOf(id).map((one) => archive.releaseOf(one.id)?.first);

/** Returns what a list of documents shows of one of them. */
function entryOf(document: ArchiveDocument | undefined): unknown[] {
	return document === undefined
		? []
		: [document.id, document.symbol, document.metadata.title.value];
}

/**
 * Returns the digest of everything that the outputs of a held document depend on besides the program, to which reading
 * paths, titles and glossary belong: the document, the day of its publication, all of the documents that it names or that name it,
 * the other versions of its paper, what is shown of its neighbours in the order of the archive, and the titles of instruments, which are those that most
 * documents print. The related paragraphs, which the page of each paragraph shows, are not in it.
 */
export function keyOfDocument(document: ArchiveDocument, view: ArchiveInView): string {
	const { archive, relations, mentionsIn, mentionsOf, digestOf } = view;
	const { id } = document;
	const at = archive.orderOf(id);
	const named = mentionsIn.get(id) ?? [];
	const others = [
		// Headings and captions are no mentions, but name and are cited.
		...collectCitations(document).map(({ target }) => target),
		...archive.citedBy(id).map(({ from }) => from),
		...named.flatMap(({ target }) => (target.type === 'place' ? [target.document] : [])),
		...(mentionsOf.get(id) ?? []).map(({ from }) => from),
		...namedAtHead(id, archive),
	];
	const pages = new Set(named.flatMap(({ target }) => (target.type === 'page' ? target.path : [])));
	return digestAll([
		digestOf(id),
		digestValue([
			archive.releaseOf(id)?.first,
			archive.reissuesOf(id),
			...versionDays(id, archive),
		]),
		digestValue([entryOf(archive.documents[at - 1]), entryOf(archive.documents[at + 1])]),
		digestValue(
			relations.relations.instruments
				.filter(({ slug }) => pages.has(`instruments/${slug}/`))
				.map(({ title }) => title),
		),
		...digestOthers(others, view),
	]);
}

/** Returns the digest of the related paragraphs that the page of a paragraph shows, by the path of the page. */
export function digestRelated(
	document: ArchiveDocument,
	{ relations, digestOf }: ArchiveInView,
): Map<string, string> {
	return new Map(
		pagesOf(document).map(({ fragment, path }) => {
			const related = relations.related.get(fragmentToId(document.id, fragment)) ?? [];
			// Not their scores, which every new document changes a little, and no page shows.
			const shown = related.map((one) => [
				one.id,
				one.words,
				digestOf(parseAddress(one.id)?.document ?? ''),
			]);
			return [path, digestValue(shown)];
		}),
	);
}

/** Returns the digest of everything that the page of a document depends on that is cited but not held. */
export function keyOfNotHeld(
	{ id, citations, withdrawn, official }: NotHeld,
	view: ArchiveInView,
): string {
	const { archive, titles } = view;
	const source = parseAddress(titles.get(id)?.source ?? '');
	const others = [
		...citations.map(({ from }) => from),
		...namedAtHead(id, archive),
		...(source === null ? [] : [source.document]),
	];
	const reissues = archive.reissuesOf(id);
	return digestAll([
		id,
		digestValue([withdrawn, reissues, official]),
		...digestOthers(others, view),
	]);
}

/** Returns the digests of documents, each once. */
function digestOthers(ids: readonly string[], { digestOf }: ArchiveInView): string[] {
	return [...new Set(ids)].map(digestOf);
}
