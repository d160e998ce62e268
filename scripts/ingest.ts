import type { ArchiveDocument } from '../src/schemas/document.ts';
import { paragraphsOf } from '../src/schemas/text.ts';
import { growAddressLock } from './ingest/address-lock.ts';
import { documentFiles } from './ingest/document-files.ts';
import { ingestSources } from './ingest/ingest-sources.ts';
import { readNewSource, writeNewSources } from './ingest/new-source.ts';
import { SOURCES, SourcesError } from './ingest/read-sources.ts';
import { recoverDocuments, writeDocuments } from './ingest/write-documents.ts';
import { formatFindings } from './report/findings.ts';
import { createProgress, type Progress } from './report/progress.ts';

interface IngestCommand {
	root: string;
	/** Paths of files to add to the sources first. */
	files: readonly string[];
	progress: Progress;
}

const describeDocument = ({ id, symbol, body, footnotes }: ArchiveDocument) =>
	`${symbol ?? id}: ${String(paragraphsOf(body).length)} paragraphs, ${String(footnotes.length)} footnotes`;

/** Makes `content/documents` from `content/sources`. Returns the exit code; on an error nothing is written. */
export async function runIngest({ root, files, progress }: IngestCommand): Promise<number> {
	await recoverDocuments(root);
	try {
		const added = await Promise.all(files.map(readNewSource));
		let started = false;
		const { sources, documents } = await ingestSources(root, {
			added,
			onProgress(file, total) {
				if (!started) progress.start('Reading the sources', total);
				started = true;
				progress.advance(file);
			},
		});
		await writeNewSources(root, added);
		const changed = await writeDocuments(root, documentFiles(documents));
		const addresses = await growAddressLock(root, documents);
		progress.finish(
			`${String(documents.length)} documents, ${String(changed)} files changed, ${String(addresses)} new addresses`,
		);
		for (const { entry, findings } of sources) {
			if (findings.length > 0) progress.line(formatFindings(`${SOURCES}/${entry.file}`, findings));
		}
		for (const document of documents) progress.line(`  ${describeDocument(document)}`);
		return 0;
	} catch (error) {
		if (!(error instanceof SourcesError)) throw error;
		for (const { file, findings } of error.reports) {
			progress.line(formatFindings(`${SOURCES}/${file}`, findings));
		}
		progress.line('Nothing was written.');
		return 1;
	}
}

if (import.meta.main) {
	process.exitCode = await runIngest({
		root: process.cwd(),
		files: process.argv.slice(2),
		progress: createProgress(),
	});
}
