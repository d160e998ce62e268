import { expect, test } from 'vitest';
import { keepFile } from '../../../src/build/kept/keep-file.ts';
import { makeMemoryKeep } from '../../fixtures/memory-keep.ts';

const SHEET = { title: '讲义', blocks: [{ text: '第1段' }] };
const bytes = (text: string) => new TextEncoder().encode(text);

test('a file is made once of what it shows, and anew of anything else', async () => {
	const keep = makeMemoryKeep();
	const made: string[] = [];
	const make = (sheet: typeof SHEET) => {
		made.push(JSON.stringify(sheet.blocks));
		return Promise.resolve(bytes(JSON.stringify(sheet.blocks)));
	};
	const first = await keepFile(keep, 'docx', SHEET, make);
	expect(await keepFile(keep, 'docx', structuredClone(SHEET), make)).toEqual(first);
	expect(made).toEqual(['[{"text":"第1段"}]']);
	const changed = { ...SHEET, blocks: [{ text: '第2段' }] };
	expect(await keepFile(keep, 'docx', changed, make)).toEqual(bytes('[{"text":"第2段"}]'));
	await keepFile(keep, 'pptx', SHEET, make);
	expect(made).toHaveLength(3);
});
