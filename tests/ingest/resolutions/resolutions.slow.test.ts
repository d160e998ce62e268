import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildAkomaNtoso } from '../../../src/outputs/akoma-ntoso/build-akoma-ntoso.ts';
import { validateAkomaNtoso } from '../../outputs/akoma-ntoso/validate-schema.ts';
import { readPaper } from '../papers/read-paper.ts';
import { judgeResolution } from './compare-resolution.ts';
import {
	gatherNotes,
	printResolution,
	setIn,
	writeResolution,
	type WrittenLine,
} from './write-resolution.ts';

/** Resolutions of the United Nations as Akoma Ntoso, which lie beside the project where there are any. */
const RESOLUTIONS = fileURLToPath(new URL('../../../../shared/akn/', import.meta.url));

/** Resolutions that are refused, with the rule, and why that is right: no reading of their text is sure. */
const REFUSED: Readonly<Record<string, [rules: string, reason: string]>> = {
	A_RES_76_181: [
		'heading-or-text',
		'two headings without a sign under a lead-in could be the two lines of a list',
	],
	A_RES_76_266: ['footnote-sequence', 'notes 4 to 7 are lost in the XML'],
	'A_RES_77_256A-B': [
		'note-unread heading-or-text',
		'a note has a star, and its mark stands in a list; articles are quoted behind an item',
	],
};

const MANNERS: [string, (xml: string) => WrittenLine[]][] = [
	['with the whole first page, notes under their marks', (xml) => writeResolution(xml, 'whole')],
	['with symbol, session and kind alone', (xml) => writeResolution(xml, 'short')],
	['with all notes at the end', (xml) => gatherNotes(writeResolution(xml, 'whole'))],
	['set in by tabs', (xml) => setIn(writeResolution(xml, 'whole'))],
];

async function readResolutions(): Promise<Map<string, string>> {
	const names = (await readdir(RESOLUTIONS)).filter((name) => name.endsWith('.zh.xml')).sort();
	const texts = await Promise.all(names.map((name) => readFile(RESOLUTIONS + name, 'utf8')));
	return new Map(
		texts.map((text, index) => [(names[index] ?? '').replace('.zh.xml', ''), text] as const),
	);
}

const SITE = { site: 'https://archive.example', base: '/' };

const isThere = existsSync(RESOLUTIONS);
const named = (what: string) =>
	isThere ? what : `skipped, because no resolutions lie in ../shared/akn: ${what}`;

describe.skipIf(!isThere)(named('resolutions written out as text'), () => {
	test.each(MANNERS)('%s, are read as their XML has them, or refused', async (_manner, write) => {
		const resolutions = await readResolutions();
		expect(resolutions.size).toBeGreaterThan(0);
		const faults: Record<string, unknown> = {};
		for (const [name, xml] of resolutions) {
			const result = judgeResolution(write(xml));
			const rules = REFUSED[name]?.[0].split(' ');
			const isExpected =
				rules === undefined
					? result.verdict === 'read'
					: result.verdict === 'refused' &&
						result.errors.every((error) => rules.includes(error.split(' ')[0] ?? ''));
			if (!isExpected) faults[name] = result;
		}
		expect(faults).toEqual({});
	});

	test('what is read of them is valid as Akoma Ntoso again', async () => {
		const files = new Map<string, string>();
		for (const [name, xml] of await readResolutions()) {
			const { document } = readPaper(printResolution(writeResolution(xml, 'whole')));
			if (document !== null) files.set(`${name}.xml`, buildAkomaNtoso(document, SITE));
		}
		expect(await validateAkomaNtoso(files)).toEqual([]);
	});

	test('a line that is read as another is found, so that silence means something', async () => {
		const [xml = ''] = (await readResolutions()).values();
		const written = writeResolution(xml, 'short');
		const at = written.findLastIndex(({ kind }) => kind === 'paragraph');
		const changed = written.map((line, index): WrittenLine =>
			index === at ? { ...line, kind: 'item', label: '(a)' } : line,
		);
		expect(judgeResolution(changed)).toMatchObject({ verdict: 'wrong' });
	});
});
