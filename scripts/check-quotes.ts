import { checkQuotations } from '../src/search/check/check-all.ts';
import { openDocuments } from '../src/search/check/open-documents.ts';
import { ingestSources } from '../src/ingest/ingest-sources.ts';
import { SourcesError } from '../src/ingest/sources/sources-error.ts';
import { resolveFiles } from './report/command-files.ts';
import { formatChecked } from './check-quotes/format-checked.ts';
import { type Brief, readBrief } from './check-quotes/read-brief.ts';

/** Every quotation stands where it says; some do not; nothing could be checked. */
const EXIT = { right: 0, wrong: 1, unread: 2 } as const;

/** Checks the quotations of files and prints what was found. Returns the exit code. */
async function check(root: string, files: readonly string[]): Promise<number> {
	const briefs: (Brief & { file: string })[] = [];
	for (const file of files) briefs.push({ file, ...(await readBrief(file)) });
	const { documents } = await ingestSources(root);
	const shelf = openDocuments(documents);
	let code: number = EXIT.right;
	for (const { file, text, remarks } of briefs) {
		const checked = await checkQuotations(text, shelf);
		for (const remark of remarks) console.log(`${file}: ${remark}\n`);
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
