import type { ArchiveDocument, Finding } from '../../src/schemas/document.ts';
import type { ManifestEntry } from '../../src/schemas/manifest.ts';
import { annotateFootnote, annotateFront, annotatePart } from './annotate/annotate-document.ts';
import { assembleBody } from './assemble/assemble-body.ts';
import { assembleFront } from './assemble/assemble-front.ts';
import { relateBody } from './assemble/relate-body.ts';
import { classifyLines } from './classify/classify-lines.ts';
import { resolveCorrections } from './correct/resolve-corrections.ts';
import { decodeSource } from './decode.ts';
import { describeDocument } from './describe/describe-document.ts';
import { findDraftDecisions } from './describe/draft-decisions.ts';
import { judgeFindings } from './judge-findings.ts';
import type { ClassifiedLine } from './line.ts';
import { normaliseLines } from './normalise.ts';

/** A source as it lies in the archive: its bytes, and what the manifest says of it. */
export interface Source {
	entry: ManifestEntry;
	bytes: Uint8Array;
	/** SHA-256 of the bytes, in hexadecimal. */
	sha256: string;
}

/** What ingestion makes of one source. `document` is null where errors leave none that could be trusted. */
export interface IngestedSource {
	entry: ManifestEntry;
	document: ArchiveDocument | null;
	lines: ClassifiedLine[];
	findings: Finding[];
}

/** Reads one source: decode, normalise, classify, assemble, annotate, describe. Pure; nothing is written or printed. */
export function ingestDocument({ entry, bytes, sha256 }: Source): IngestedSource {
	const decoded = decodeSource(bytes);
	const lines = normaliseLines(decoded.value);
	const classified = classifyLines(lines);
	const assembled = relateBody(assembleBody(classified.value));
	const parts = {
		front: annotateFront(assembleFront(classified.value)),
		body: assembled.value.body.map(annotatePart),
		footnotes: assembled.value.footnotes.map(annotateFootnote),
	};
	const decisions = findDraftDecisions(parts);
	const described = describeDocument(classified.value, parts, decisions.value, entry.facts ?? {});
	const draft = { ...described.value, ...parts, draftDecisions: decisions.value };
	const corrections = resolveCorrections(draft, entry.corrections ?? []);
	const findings = judgeFindings(
		[decoded, classified, assembled, decisions, described, corrections].flatMap((step) => step.findings),
		entry.accepted ?? [],
	);
	const source = { file: entry.file, sha256, lines: lines.length, authentic: entry.authentic ?? null };
	const trusted = !findings.some(({ severity }) => severity === 'error');
	return {
		entry,
		lines: classified.value,
		findings,
		document: trusted ? { ...draft, corrections: corrections.value, findings, source } : null,
	};
}
