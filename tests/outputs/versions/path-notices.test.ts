import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { resolvePath } from '../../../src/archive/paths/resolve-path.ts';
import { buildVersionRelations } from '../../../src/archive/versions/version-relations.ts';
import { setPath } from '../../../src/outputs/office/path-sheets.ts';
import { setDeck } from '../../../src/outputs/office/path-slides.ts';
import type { SheetBlock } from '../../../src/outputs/office/sheet.ts';
import { buildArchiveSetting } from '../../../src/outputs/paths/archive-setting.ts';
import { renderGuide } from '../../../src/outputs/paths/render-guide.ts';
import { renderHandout } from '../../../src/outputs/paths/render-handout.ts';
import type { PathSetting } from '../../../src/outputs/paths/path-setting.ts';
import { renderSlides } from '../../../src/outputs/paths/render-slides.ts';
import {
	collectPlaceChanges,
	renderPlaceChanges,
} from '../../../src/outputs/versions/render-place-versions.ts';
import { parseWhole, pathFile } from '../../archive/paths/path-file.ts';
import { readRevisedPaper } from '../../ingest/papers/read-revised-paper.ts';

const archive = buildArchive(readRevisedPaper());
const versions = {
	archive,
	base: '/',
	relations: buildVersionRelations(archive, (text) => [...text]),
};

async function readPath(passages: string) {
	const file = pathFile({ passages: `    passages: [${passages}]` });
	const { value } = await resolvePath(parseWhole(file), (id) => archive.find(id));
	if (value === null) throw new Error('The path is not read.');
	const setting: PathSetting = {
		...buildArchiveSetting(
			value,
			{ base: '/', site: 'https://archive.example' },
			new Set(archive.documents.map(({ id }) => id)),
			{ titles: { documents: [], doubtful: [] }, fragmentsOf: () => undefined },
		),
		renderChanges: (document, fragment) => renderPlaceChanges(document, fragment, versions),
	};
	return { path: value, setting };
}

function notesIn(nodes: readonly ElementContent[]): string[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'element') return [];
		const { className } = node.properties;
		const isNote = Array.isArray(className) && className.includes('version-note');
		return isNote ? [textOf(node)] : notesIn(node.children);
	});
}

const textOf = ({ children }: Element): string =>
	children
		.map((node) =>
			node.type === 'text' ? node.value : node.type === 'element' ? textOf(node) : '',
		)
		.join('');

/** Returns what stands small in blocks, a line each. */
const listSoft = (blocks: readonly SheetBlock[]): string[] =>
	blocks.flatMap((block) =>
		block.kind === 'text' && block.style === 'soft'
			? [block.runs.map(({ text }) => text).join('')]
			: [],
	);

const SAID = [
	'第2段 本段在Rev.2中有改动 改动对照 Rev.2，第3段',
	'第3段 本段在Rev.2中有改动 改动对照 Rev.2，第5段',
];

test.each([
	['gb/347/pol/3/p1-p4', SAID, 'of a range each paragraph with other words'],
	['gb/347/pol/3/p1', [], 'the same words'],
	['gb/347/pol/3/rev2/p3', [], 'of the newest version'],
])('forms of a path say of %s %j: %s', async (passages, said, _reason) => {
	const { path, setting } = await readPath(passages);
	expect(notesIn(renderHandout(path, setting))).toEqual(said);
	expect(notesIn(renderGuide(path, setting))).toEqual(said);
	// A slide is of one paragraph, whose name stands above the words.
	const onSlides = said.map((sentence) => sentence.replace(/^第\d+段 /u, ''));
	expect(notesIn(renderSlides(path, setting))).toEqual(onSlides);
	const lines = setDeck(path, setting).slides.flatMap(({ blocks }) => listSoft(blocks));
	expect(lines.filter((line) => line.includes('改动对照'))).toEqual(onSlides);
	for (const form of ['handout', 'guide'] as const) {
		const lines = setPath(path, form, setting).blocks.flatMap((block) =>
			block.kind === 'text' && block.style === 'soft' ? [block.runs] : [],
		);
		const notes = lines.filter((runs) => runs.some(({ text }) => text === '改动对照'));
		expect(notes.map((runs) => runs.map(({ text }) => text).join(''))).toEqual(said);
		expect(notes.flatMap((runs) => runs.flatMap(({ url }) => url ?? []))).toEqual(
			said.length === 0
				? []
				: [
						'https://archive.example/gb/347/pol/3/rev2/changes/original/#old-p2',
						'https://archive.example/gb/347/pol/3/rev2/p3/',
						'https://archive.example/gb/347/pol/3/rev2/changes/original/#old-p3',
						'https://archive.example/gb/347/pol/3/rev2/p5/',
					],
		);
	}
});

test('forms of a path on paper say what the office corrects, in its name', async () => {
	const { path, setting } = await readPath('gb/347/pol/3/rev2/p6, gb/347/pol/3/rev2/p4-p5');
	const said = setPath(path, 'handout', setting).blocks.flatMap((block) => {
		if (block.kind !== 'text') return [];
		const words = block.runs.map(({ text }) => text).join('');
		return words.includes('发布机构的更正') ? [words] : [];
	});
	expect(said).toEqual([
		'发布机构的更正（GB.347/POL/3(Rev.2)(Corr.1)）“后续跟踪不足”应改为“后续跟踪尚待加强”',
		'第5段 发布机构的更正（GB.347/POL/3(Rev.2)(Corr.1)）全文改为“5. 参加者中女性占百分之四十四，比上一个两年期增加了七个百分点。”',
	]);
});

test('a browser is given what is said of each place, and nothing of places of which nothing is', () => {
	const [original] = archive.documents.filter(({ id }) => id === 'gb/347/pol/3');
	if (original === undefined) throw new Error('The paper is not read.');
	const changes = collectPlaceChanges(original, versions);
	expect(Object.keys(changes)).toEqual(['p2', 'p3', 'p5', 'p6']);
	expect(changes['p2']).toEqual(renderPlaceChanges(original.id, 'p2', versions));
});
