import type { ArchiveDocument, Finding } from '../../src/schemas/document.ts';
import type { ManifestEntry } from '../../src/schemas/manifest.ts';
import { annotateParts } from './annotate/annotate-document.ts';
import { assembleBody } from './assemble/assemble-body.ts';
import { assembleFront } from './assemble/assemble-front.ts';
import { judgeBody } from './assemble/judge-body.ts';
import { compareContents } from './assemble/compare-contents.ts';
import { relateParts } from './assemble/relate-parts.ts';
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
	const front = assembleFront(classified.value);
	const assembled = relateParts({ front, ...assembleBody(classified.value) });
	const contents = compareContents(classified.value, assembled.value.body);
	const parts = annotateParts(assembled.value);
	const decisions = findDraftDecisions(parts);
	const described = describeDocument(classified.value, parts, decisions.value, entry.facts ?? {});
	const resolved = resolveCorrections(described.value.id, parts, entry.corrections ?? []);
	const steps = [
		judgeBody(parts.body),
		decoded,
		classified,
		assembled,
		contents,
		decisions,
		described,
		resolved,
	];
	const findings = judgeFindings(
		steps.flatMap((step) => step.findings),
		entry.accepted ?? [],
	);
	const source = {
		file: entry.file,
		sha256,
		lines: lines.length,
		authentic: entry.authentic ?? null,
	};
	const document: ArchiveDocument = {
		...described.value,
		...resolved.value.parts,
		draftDecisions: decisions.value,
		corrections: resolved.value.corrections,
		findings,
		source,
	};
	const trusted = !findings.some(({ severity }) => severity === 'error');
	return { entry, lines: classified.value, findings, document: trusted ? document : null };
}
