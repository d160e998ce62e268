import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listFiles } from '../../src/files/folder.ts';
import { type ParsedPage, parsePage } from './parse-page.ts';

/** Markup that parses and that the HTML standard still does not allow: an attribute or element where it cannot stand. */
export interface ContentFault {
	/** Rule of html-validate: `element-permitted-content`. */
	rule: string;
	message: string;
	line: number;
	column: number;
}

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard'],
		// The crawl says it itself, with every place of the id.
		rules: { 'no-dup-id': 'off' },
	}),
);

/** Returns what the content model of the HTML standard does not allow in a page, in the order of the page. */
async function validatePage(html: string): Promise<ContentFault[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => ({ rule: ruleId, message, line, column })),
	);
}

/** A page of a built site. */
export interface BuiltPage extends ParsedPage {
	/** Path of its file under the folder: `gb/346/ins/8/index.html`. */
	file: string;
	/** Root-relative URL under the base, decoded: `/archive/gb/346/ins/8/`. */
	url: string;
	contentFaults: ContentFault[];
}

/** A built site, read. */
export interface BuiltSite {
	folder: string;
	/** `/` or `/archive/`. */
	base: string;
	/** Paths of all files under the folder, with slashes, in order. */
	files: Set<string>;
	/** Its pages by their URLs, in the order of their files. */
	pages: Map<string, BuiltPage>;
}

const INDEX = /(?:^|(?<=\/))index\.html$/;

/** Reads a built site; `folder` has no slash at its end, `base` is the path that it was built for. */
export async function readSite(folder: string, base: string): Promise<BuiltSite> {
	const files = listFiles(folder);
	const pages = new Map<string, BuiltPage>();
	for (const file of files.filter((path) => path.endsWith('.html'))) {
		const html = await readFile(join(folder, file), 'utf8');
		const url = base + file.replace(INDEX, '');
		const contentFaults = await validatePage(html);
		pages.set(url, { file, url, contentFaults, ...parsePage(html) });
	}
	return { folder, base, files: new Set(files), pages };
}
