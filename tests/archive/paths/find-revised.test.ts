import { expect, test } from 'vitest';
import { createFindRevised } from '../../../src/archive/paths/find-revised.ts';
import { listNotes } from '../../../src/archive/paths/load-paths.ts';
import { resolvePath } from '../../../src/archive/paths/resolve-path.ts';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { parseWhole, pathFile } from './path-file.ts';

const SAME = '本报告根据理事会上届会议的要求编写，说明培训方案自启动以来取得的进展和遇到的困难。';
const NUMBERS = '方案共举办120次活动，来自45个成员国的政府、雇主和工人代表参加了这些活动。';
const GONE = '独立评价认为，方案有效地加强了三方成员的能力，但是后续跟踪不足，费用有所下降。';

const paper = (id: string, texts: readonly string[]): ArchiveDocument =>
	makeDocument({
		id,
		symbol: id.endsWith('/rev1') ? 'GB.346/INS/8(Rev.1)' : 'GB.346/INS/8',
		body: texts.map((words, at) => paragraph(at + 1, prose(text(words)))),
	});

const original = paper('gb/346/ins/8', [SAME, NUMBERS, GONE]);
const revision = paper('gb/346/ins/8/rev1', [
	'增加的一段说明会议以线上线下结合的形式举行，秘书处为此作了安排。',
	SAME,
	NUMBERS.replace('120', '132'),
]);

async function notesOf(passages: string, documents: readonly ArchiveDocument[]) {
	const archive = buildArchive([...documents]);
	const { value, findings } = await resolvePath(
		parseWhole(pathFile({ passages: `    passages: [${passages}]` })),
		(id) => archive.find(id),
		() => null,
		createFindRevised(archive),
	);
	expect(value).not.toBeNull();
	return listNotes([{ file: 'content/paths/one.mdx', findings }]);
}

const NOTE = (said: string) =>
	`content/paths/one.mdx:13: Step 1 (第一步): ${said} Read the step against the newer version. Leave it as it is, or write the new address into the step and run "npm run paths".`;

test.each([
	[
		'gb/346/ins/8/p2',
		'gb/346/ins/8/p2 was revised in gb/346/ins/8/rev1: p2 is changed, now p3 (/gb/346/ins/8/rev1/changes/#old-p2).',
		'other words',
	],
	[
		'gb/346/ins/8/p3',
		'gb/346/ins/8/p3 was revised in gb/346/ins/8/rev1: p3 is left out (/gb/346/ins/8/rev1/changes/#old-p3).',
		'left out',
	],
	[
		'gb/346/ins/8/p1-p3',
		'gb/346/ins/8/p1-p3 was revised in gb/346/ins/8/rev1: p2 is changed, now p3 (/gb/346/ins/8/rev1/changes/#old-p2); ' +
			'p3 is left out (/gb/346/ins/8/rev1/changes/#old-p3).',
		'of a range each place, and none with the same words',
	],
])('%s: %s', async (id, said, _reason) => {
	expect(await notesOf(id, [original, revision])).toEqual([NOTE(said)]);
});

test.each([
	['gb/346/ins/8/p1', [original, revision], 'the same words under another number'],
	['gb/346/ins/8/rev1/p3', [original, revision], 'of the newest version'],
	['gb/346/ins/8/p2', [original], 'of the only version'],
])('nothing is said of %s', async (id, documents, _reason) => {
	expect(await notesOf(id, documents)).toEqual([]);
});
