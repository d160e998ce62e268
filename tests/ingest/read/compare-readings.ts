import { ingestDocument, type SourceReading } from '../../../src/ingest/ingest-document.ts';
import { readAhead } from '../../../src/ingest/read/read-ahead.ts';
import { serialiseDocument } from '../../../src/ingest/serialise/serialise-document.ts';
import type { ManifestEntry } from '../../../src/model/manifest.ts';

/** What stands in one reading and not in the other, and why. */
export interface Difference {
	onlyText: string[];
	onlyPdf: string[];
}

export const SAME: Difference = { onlyText: [], onlyPdf: [] };

/** What lines of a source say in the manifest; those of the text are not those of the PDF. */
export const unlined = ({ accepted: _, roles: __, ...entry }: ManifestEntry): ManifestEntry =>
	entry;

/** Corrections are held against the places of the source that they were made for; other readings go without. */
export const uncorrected = ({ corrections: _, ...entry }: ManifestEntry): ManifestEntry => entry;

/** Returns what the ingestion makes of a source. */
export async function readSource(entry: ManifestEntry, bytes: Uint8Array): Promise<SourceReading> {
	return ingestDocument(await readAhead({ entry, bytes, sha256: entry.sha256 }, 'make'));
}

/** Returns the MDX of a reading without what names the source, and the addresses of headings. */
export function printReading({ document, findings }: SourceReading): string {
	if (document === null) throw new Error(findings.map(({ message }) => message).join('\n'));
	return serialiseDocument(document).replace(/^source: .*$/mu, 'source:');
}

/** Returns the texts of a reading; white space is none of them, since a line that is broken shows none. */
const textsOf = (mdx: string) =>
	mdx
		.split('\n')
		.map((line) =>
			line
				.replaceAll(/<\/?[A-Za-z][^>]*>|\s+/gu, '')
				.replaceAll(/&#(?<code>\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code))),
		)
		.filter((line) => line !== '');

/** Returns what of a paper stands in one reading and not in the other, both as MDX. */
export function compare(text: string, pdf: string): Difference {
	const [ofText, ofPdf] = [textsOf(text), textsOf(pdf)];
	const onlyText = ofText.filter((line) => !ofPdf.includes(line));
	const onlyPdf = ofPdf.filter((line) => !ofText.includes(line));
	// One reading may have two texts in a row that the other has as one.
	return onlyText.join('') === onlyPdf.join('') ? SAME : { onlyText, onlyPdf };
}
