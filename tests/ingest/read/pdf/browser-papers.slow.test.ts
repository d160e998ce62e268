import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { writeWhole } from '../../../../src/files/write.ts';
import { readManifest } from '../../../../src/ingest/sources/read-sources.ts';
import { unpackChromium } from '../../../site/chromium.ts';
import {
	compare,
	printReading,
	readSource,
	SAME,
	uncorrected,
	unlined,
} from '../compare-readings.ts';
import { printHtml } from '../print-html.ts';

const { documents } = readManifest(process.cwd()).manifest;

/** Returns a browser; why there is none where it does not start here. */
async function launch(): Promise<Browser | string> {
	try {
		const executablePath = await unpackChromium();
		return await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	} catch (error) {
		return `Chromium does not start: ${(error as Error).message.split('\n')[0] ?? ''}`;
	}
}

const browser = await launch();
const folder = mkdtempSync(join(tmpdir(), 'gb-archive-print-'));

afterAll(async () => {
	if (typeof browser !== 'string') await browser.close();
	rmSync(folder, { recursive: true });
});

async function printPage(html: string): Promise<Uint8Array> {
	if (typeof browser === 'string') throw new Error(browser);
	const page = await browser.newPage();
	const file = join(folder, 'paper.html');
	writeWhole(file, html);
	await page.goto(pathToFileURL(file).href);
	await page.evaluate('document.fonts.ready');
	const bytes = await page.pdf({ preferCSSPageSize: true });
	await page.close();
	return bytes;
}

describe('the papers of the first corpus as a browser prints them are those from text', () => {
	const name = typeof browser === 'string' ? `skipped, because ${browser}: $file` : '$file';
	test.skipIf(typeof browser === 'string').each(documents)(name, async (entry) => {
		const bytes = readFileSync(join('content/sources', entry.file));
		const text = await readSource(uncorrected(entry), bytes);
		if (text.document === null) throw new Error('The source is read.');
		const printed = await printPage(printHtml(text.document));
		const file = 'paper.pdf';
		const pdf = await readSource({ ...uncorrected(unlined(entry)), file }, printed);
		expect(pdf.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(compare(printReading(text), printReading(pdf))).toEqual(SAME);
	});
});
