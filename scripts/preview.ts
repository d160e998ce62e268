import { basename } from 'node:path';
import { describeReading } from '../src/ingest/describe-reading.ts';
import { ingestDocument } from '../src/ingest/ingest-document.ts';
import { readAhead } from '../src/ingest/read/read-ahead.ts';
import { readCandidate } from '../src/ingest/sources/new-source.ts';
import { suggestEntry } from '../src/ingest/sources/suggest-entry.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { resolveFiles } from './report/command-files.ts';

/** Shows what would be published of files; nothing is written, and no address is given. Returns the exit code. */
async function preview(
	root: string,
	files: readonly string[],
	line: (text: string) => void,
): Promise<number> {
	let code = 0;
	for (const file of files) {
		try {
			const source = await readAhead(readCandidate(root, file), 'make');
			const reading = ingestDocument(source);
			line(`${basename(file)}\n${describeReading(file, reading)}`);
			if (reading.document !== null) continue;
			const advice = suggestEntry(source.entry, reading.findings);
			if (advice !== null) line(advice);
			code = 1;
		} catch (error) {
			if (!(error instanceof SourcesError)) throw error;
			line(error.message);
			code = 1;
		}
	}
	return code;
}

const files = resolveFiles(process.argv.slice(2));
if (files.length === 0) {
	console.error('Say which file: npm run preview -- FILE');
	process.exitCode = 1;
} else process.exitCode = await preview(process.cwd(), files, console.log);
