import { readFileSync } from 'node:fs';
import { checkQuotations } from '../src/search/check/check-all.ts';
import { openDocuments } from '../src/search/check/open-documents.ts';
import { ingestSources } from '../src/ingest/ingest-sources.ts';
import { readLines } from '../src/ingest/read/committed-lines.ts';
import { readAhead } from '../src/ingest/read/read-ahead.ts';
import { decodeSource } from '../src/ingest/read/text/decode.ts';
import { readCandidate } from '../src/ingest/sources/new-source.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { resolveFiles } from './report/command-files.ts';
import { formatChecked } from './check-quotes/format-checked.ts';

/** Formats that a reader of the archive reads; anything else is text. */
const READ = /\.(?:docx|pdf)$/iu;

/** Every quotation stands where it says; some do not; nothing could be checked. */
const EXIT = { right: 0, wrong: 1, unread: 2 } as const;

/** Returns the text of a file. Throws a `SourcesError`, or that of the file system, where it cannot be read. */
async function readText(root: string, file: string): Promise<string> {
	if (!READ.test(file)) {
		const { value, findings } = decodeSource(readFileSync(file));
		const [fault] = findings;
		if (value === '' && fault !== undefined) throw new SourcesError([{ file, findings }]);
		return value;
	}
	const { value, findings } = readLines(await readAhead(readCandidate(root, file), 'make'));
	if (value === null) throw new SourcesError([{ file, findings }]);
	return value.lines.map(({ text }) => text).join('\n');
}

/** Checks the quotations of files and prints what was found. Returns the exit code. */
async function check(root: string, files: readonly string[]): Promise<number> {
	const texts: { file: string; text: string }[] = [];
	for (const file of files) texts.push({ file, text: await readText(root, file) });
	const { documents } = await ingestSources(root);
	const shelf = openDocuments(documents);
	let code: number = EXIT.right;
	for (const { file, text } of texts) {
		const checked = await checkQuotations(text, shelf);
		console.log(formatChecked(file, text, checked));
		if (checked.length === 0) code = EXIT.unread;
		const isRight = checked.every(
			({ verdict, cited, seal }) =>
				verdict === 'verbatim' && cited?.holds !== false && seal?.same !== false,
		);
		if (!isRight && code !== EXIT.unread) code = EXIT.wrong;
	}
	return code;
}

const files = resolveFiles(process.argv.slice(2));
if (files.length === 0) {
	console.error('Say which file: npm run check-quotes -- FILE…');
	process.exitCode = EXIT.unread;
} else {
	try {
		process.exitCode = await check(process.cwd(), files);
	} catch (error) {
		const isOfFile = error instanceof SourcesError || (error instanceof Error && 'code' in error);
		if (!isOfFile) throw error;
		console.error(error.message);
		process.exitCode = EXIT.unread;
	}
}
