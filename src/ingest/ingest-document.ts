import type { ArchiveDocument, Finding } from '../model/document.ts';
import type { ManifestEntry } from '../model/manifest.ts';
import { annotateParts } from './annotate/annotate-parts.ts';
import { assembleBody } from './assemble/assemble-body.ts';
import { assembleFront } from './assemble/assemble-front.ts';
import { collectApart } from './assemble/collect-apart.ts';
import { compareContents } from './assemble/compare-contents.ts';
import { judgeBody } from './assemble/judge-body.ts';
import { findFolios, type Folios } from './assemble/find-folios.ts';
import { findPageStarts, namePages, placePages } from './assemble/place-pages.ts';
import { placeImages } from './assemble/place-images.ts';
import { relateParts } from './assemble/relate-parts.ts';
import { classifyLines } from './classify/classify-lines.ts';
import { readCorrigendum } from './corrigenda/read-corrigendum.ts';
import { resolveCorrections } from './correct/resolve-corrections.ts';
import { describeDocument } from './describe/describe-document.ts';
import { findDraftDecisions } from './describe/draft-decisions.ts';
import { findLeftOut, type LeftOutLine } from './describe/find-left-out.ts';
import { inspectLines } from './read/inspect-lines.ts';
import { judgeAddresses } from './addresses/judge-addresses.ts';
import { judgeFindings } from './judge-findings.ts';
import type { ClassifiedLine, Outcome } from './read/line.ts';
import { readLines } from './read/committed-lines.ts';
import type { ReadSource } from './read/formats.ts';
import { makeFinding } from './rules.ts';
import { setLabels } from './read/set-labels.ts';
import { proveDocument } from './prove/prove-document.ts';
import type { LedgerTable } from './prove/prove-ledger.ts';

/** A source as it lies in the archive: its bytes, and what the manifest says of it. */
export interface Source {
	entry: ManifestEntry;
	bytes: Uint8Array;
	/** SHA-256 of the bytes, in hexadecimal. */
	sha256: string;
	/** Bytes of the PDF that gives the pages of a Word file, where its entry names one. */
	pages?: Uint8Array | undefined;
	/** Text of the file with the lines that were read of it, for the formats that have one. */
	lines?: string | undefined;
	/** What the reader of its format made of it, for formats that are read before ingestion begins. */
	read?: Outcome<ReadSource | null> | undefined;
}

/** What ingestion makes of one source. `document` is null where errors leave none that could be trusted. */
export interface IngestedSource {
	entry: ManifestEntry;
	document: ArchiveDocument | null;
	/** How many characters became what; nothing where there is no document. */
	ledger: LedgerTable;
	/** Count of lines that carry text. */
	textLines: number;
	/** Lines that stand on no page; none where there is no document. */
	leftOut: LeftOutLine[];
	findings: Finding[];
}

/** The same with the lines of the source, which nobody needs once they are proved. */
export interface SourceReading extends IngestedSource {
	lines: ClassifiedLine[];
}

const hasText = ({ role }: ClassifiedLine) => role !== 'blank' && role !== 'rule';

const isError = ({ severity }: Finding) => severity === 'error';

/**
 * Reads one source: read its format, classify, assemble, annotate, describe; then proves that nothing of it was
 * lost. Pure; nothing is written or printed.
 */
export function ingestDocument(given: Source): SourceReading {
	const { entry } = given;
	const unread = (findings: Finding[]): SourceReading => ({
		entry,
		lines: [],
		document: null,
		ledger: {},
		textLines: 0,
		leftOut: [],
		findings,
	});
	const read = readLines(given);
	if (read.value === null) return unread(read.findings);
	const lines = setLabels(read.value.lines);
	const inspected = inspectLines(lines);
	if (inspected.fatal) return unread(inspected.findings);
	const folios = findFolios(lines);
	const { document, classified, findings } = readDocument(given, { ...read.value, lines }, folios);
	const judged = judgeFindings(
		[
			...read.findings,
			...inspected.findings,
			...findings,
			...judgeAddresses(document),
			...folios.odd.map((values) => makeFinding('page-number', 0, values)),
		],
		entry.accepted ?? [],
	);
	const all = namePages(judged, lines, folios);
	// A proof of what was misread anyway would only repeat the errors.
	if (all.some(isError)) return unread(all);
	const proof = proveDocument(document, classified);
	if (proof.findings.length > 0) return unread([...all, ...proof.findings]);
	return {
		entry,
		lines: classified,
		document: { ...document, findings: all },
		ledger: proof.value,
		textLines: classified.filter(hasText).length,
		leftOut: findLeftOut(classified, document),
		findings: all,
	};
}

/** Returns what the steps make of the lines of a source, and all that they found. */
function readDocument(
	{ entry, sha256 }: Source,
	{ lines, format, pages }: ReadSource,
	folios: Folios,
) {
	const classified = classifyLines(lines, entry);
	const { value: all, genre } = classified;
	const front = assembleFront(all);
	const assembled = relateParts({ front, ...assembleBody(all, entry.numbers) });
	const contents = compareContents(all, assembled.value.body);
	const parts = annotateParts(assembled.value);
	placePages(parts, lines, folios);
	const pageStarts = findPageStarts(lines, folios);
	const unplaced = placeImages(parts, all);
	const decisions = findDraftDecisions(parts, all);
	const described = describeDocument(all, parts, decisions.value, entry.facts ?? {});
	const resolved = resolveCorrections(described.value.id, parts, entry.corrections ?? []);
	const steps = [classified, assembled, contents, decisions, described, resolved];
	const source = {
		file: entry.file,
		sha256,
		lines: lines.length,
		authentic: entry.authentic ?? null,
		...(format !== 'text' && { format, pages }),
		...(pageStarts.length > 0 && {
			pageNumbers: folios.printed === null ? ('counted' as const) : ('printed' as const),
			...(entry.pages !== undefined && { pagesFile: entry.pages.file }),
		}),
	};
	const document: ArchiveDocument = {
		...described.value,
		...resolved.value.parts,
		genre,
		apart: collectApart(all),
		...(pageStarts.length > 0 && { pageStarts }),
		decisions: decisions.value,
		corrections: resolved.value.corrections,
		findings: [],
		source,
	};
	const corrigendum = readCorrigendum(document);
	const findings = [
		...unplaced,
		...judgeBody(parts),
		...[...steps, corrigendum].flatMap((step) => step.findings),
	];
	return { document, classified: all, findings };
}
