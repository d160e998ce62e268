import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBuiltSite, type SiteReport } from './check-site/check-built-site.ts';
import { readHome, requireBase } from './check-site/read-home.ts';
import { formatFindings } from '../src/model/format-findings.ts';

/** Returns the report of a crawl: the faults of each file, then the count. */
export function formatSiteReport(folder: string, { pages, links, faults }: SiteReport): string {
	const files = Map.groupBy(faults, ({ file }) => file);
	const reports = [...files]
		.toSorted(([left], [right]) => (left < right ? -1 : 1))
		.map(([file, found]) => formatFindings(join(folder, file), found));
	const count =
		faults.length === 0
			? 'every link resolves'
			: `${String(faults.length)} faults in ${String(files.size)} files`;
	return [...reports, `${String(pages)} pages, ${String(links)} links: ${count}`].join('\n');
}

if (import.meta.main) {
	const { positionals } = parseArgs({ allowPositionals: true });
	const [folder = 'dist'] = positionals;
	try {
		const root = isAbsolute(folder) ? folder : join(process.cwd(), folder);
		const base = requireBase(await readHome(root), process.env['BASE']);
		const report = await checkBuiltSite(root, base);
		console.log(formatSiteReport(folder, report));
		process.exitCode = report.faults.length === 0 ? 0 : 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
