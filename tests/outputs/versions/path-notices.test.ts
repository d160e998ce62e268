import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { resolvePath } from '../../../src/archive/paths/resolve-path.ts';
import { buildVersionRelations } from '../../../src/archive/versions/version-relations.ts';
import { setPath } from '../../../src/outputs/office/path-sheets.ts';
import { buildArchiveSetting } from '../../../src/outputs/paths/archive-setting.ts';
import { renderGuide } from '../../../src/outputs/paths/render-guide.ts';
import { renderHandout } from '../../../src/outputs/paths/render-handout.ts';
import type { PathSetting } from '../../../src/outputs/paths/path-setting.ts';
import { renderNewerPlace } from '../../../src/outputs/versions/render-place-versions.ts';
import { parseWhole, pathFile } from '../../archive/paths/path-file.ts';
import { REVISED_PAPER } from '../../fixtures/revised-paper.ts';
import { readPaper } from '../../ingest/papers/read-paper.ts';

const archive = buildArchive(
	REVISED_PAPER.flatMap(({ text, entry }) => readPaper(text, entry).document ?? []),
);
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
		renderNewer: (document, fragment) => renderNewerPlace(document, fragment, versions, false),
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

const SAID = [
	'第2段 本段在Rev.2中有改动 改动对照 Rev.2，第3段',
	'第3段 本段在Rev.2中有改动 改动对照 Rev.2，第5段',
];

test.each([
	['gb/347/pol/3/p1-p4', SAID, 'of a range each paragraph with other words'],
	['gb/347/pol/3/p1', [], 'the same words'],
	['gb/347/pol/3/rev2/p3', [], 'of the newest version'],
])('forms of a path on paper say of %s %j: %s', async (passages, said, _reason) => {
	const { path, setting } = await readPath(passages);
	expect(notesIn(renderHandout(path, setting))).toEqual(said);
	expect(notesIn(renderGuide(path, setting))).toEqual(said);
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
