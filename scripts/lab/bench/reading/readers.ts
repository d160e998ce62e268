import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
	elementsOf,
	parseXml,
	textOf,
	type XmlElement,
} from '../../../../src/ingest/read/docx/xml.ts';

/** Returns the lines of a file, as a reader prints them. */
export type Reader = (path: string) => Promise<string[]>;

const printLines = (lines: readonly { autoLabel?: string; text: string }[]) =>
	lines.map(({ autoLabel, text }) => (autoLabel === undefined ? text : `${autoLabel} ${text}`));

const run = (program: string, parameters: readonly string[]) =>
	execFileSync(program, parameters, { encoding: 'utf8', maxBuffer: 1e9 }).split('\n');

const BLOCK = /^(?:p|h[1-6]|td|th)$/u;

/** Returns the blocks of HTML as lines; an item of a list that is counted begins with the number that a browser shows. */
function printHtml(element: XmlElement, number = ''): string[] {
	if (BLOCK.test(element.name)) return [number + textOf(element)];
	if (element.name === 'li') {
		const lists = elementsOf(element).filter(({ name }) => /^[ou]l$/u.test(name));
		const rest = {
			...element,
			children: element.children.filter((child) => !lists.includes(child as XmlElement)),
		};
		return [number + textOf(rest), ...lists.flatMap((list) => printHtml(list))];
	}
	let count = 0;
	return elementsOf(element).flatMap((child) => {
		if (element.name === 'ol' && child.name === 'li') count += 1;
		return printHtml(child, element.name === 'ol' ? `${String(count)}.` : '');
	});
}

interface Mammoth {
	convertToHtml: (input: { path: string }) => Promise<{ value: string }>;
}

function loadMammoth(folder: string): Reader {
	const mammoth = createRequire(join(folder, 'package.json'))('mammoth') as Mammoth;
	return async (path) => {
		const { value } = await mammoth.convertToHtml({ path });
		return printHtml(parseXml(Buffer.from(`<body>${value}</body>`), path));
	};
}

async function loadPdfJs(): Promise<Reader> {
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const folder = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '..');
	return async (path) => {
		const task = getDocument({
			data: Uint8Array.from(readFileSync(path)),
			verbosity: 0,
			cMapUrl: join(folder, 'cmaps/'),
			cMapPacked: true,
		});
		const document = await task.promise;
		const lines: string[] = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			const { items } = await (await document.getPage(number)).getTextContent();
			lines.push(...items.map((item) => ('str' in item ? item.str : '')));
		}
		await task.destroy();
		return lines;
	};
}

/** The readers that are measured, by name; each is loaded in a process of its own. `mammoth` is told where it lies. */
export const READERS: Readonly<Record<string, (folder: string) => Reader | Promise<Reader>>> = {
	word: async () => {
		const { readDocx } = await import('../../../../src/ingest/read/docx/read-docx.ts');
		return (path) => Promise.resolve(printLines(readDocx(readFileSync(path), {}).value));
	},
	mammoth: loadMammoth,
	pandoc: () => (path) => Promise.resolve(run('pandoc', ['-t', 'plain', '--wrap=none', path])),
	pdf: async () => {
		const { readPdf } = await import('../../../../src/ingest/read/pdf/read-pdf.ts');
		return async (path) => printLines((await readPdf(readFileSync(path))).value);
	},
	pdfjs: loadPdfJs,
	pdftotext: () => (path) => Promise.resolve(run('pdftotext', ['-layout', path, '-'])),
};
