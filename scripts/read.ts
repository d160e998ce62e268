import { readLines } from '../src/ingest/read/committed-lines.ts';
import { readAhead } from '../src/ingest/read/read-ahead.ts';
import { readCandidate } from '../src/ingest/sources/new-source.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { resolveFiles } from './report/command-files.ts';

/** Prints what the reader of its format makes of a file, before anything is understood. Returns the exit code. */
async function read(root: string, file: string): Promise<number> {
	const { value, findings } = readLines(await readAhead(readCandidate(root, file), 'make'));
	const lines = (value?.lines ?? []).map(({ number, page, autoLabel, text, note, endnote }) => ({
		line: number,
		page: page ?? null,
		label: autoLabel ?? null,
		text,
		...(note !== undefined && { note }),
		...(endnote !== undefined && { endnote }),
	}));
	const { format = null, pages = null } = value ?? {};
	console.log(JSON.stringify({ format, pages, lines, findings }, null, '\t'));
	return value === null ? 1 : 0;
}

const [file] = resolveFiles(process.argv.slice(2));
if (file === undefined) {
	console.error('Say which file: npm run read -- FILE');
	process.exitCode = 1;
} else {
	try {
		process.exitCode = await read(process.cwd(), file);
	} catch (error) {
		if (!(error instanceof SourcesError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
