import { buildArchive } from '../../../../src/archive/documents/build-archive.ts';
import { collectVersions } from '../../../../src/archive/versions/collect-versions.ts';
import { buildVersionRelations } from '../../../../src/archive/versions/version-relations.ts';
import { cutWhole } from '../../../../src/search/index/cut-words.ts';
import { toHtml } from '../../../../src/outputs/passage/to-html.ts';
import { renderComparison } from '../../../../src/outputs/versions/render-comparison.ts';
import {
	renderEarlierPlace,
	renderNewerPlace,
	renderOfficeCorrections,
} from '../../../../src/outputs/versions/render-place-versions.ts';
import { renderVersions } from '../../../../src/outputs/versions/render-versions.ts';
import { kindOfVersion } from '../../../../src/archive/versions/version.ts';
import type { ArchiveDocument } from '../../../../src/model/document.ts';

/** What the versions of an archive cost; times are seconds of CPU. */
export interface VersionsCost {
	documents: number;
	revisions: number;
	places: number;
	collect: number;
	compare: number;
	notes: number;
	pages: number;
	/** Bytes of the comparisons alone, without the frame of their pages. */
	bytes: number;
}

function timed<T>(act: () => T): [seconds: number, value: T] {
	const before = process.cpuUsage();
	const value = act();
	const { user, system } = process.cpuUsage(before);
	return [(user + system) / 1e6, value];
}

/** Measures what a build does for versions: to group them, to compare each pair, to say it at each place of every page, and to set the comparisons. */
export function measureVersions(documents: readonly ArchiveDocument[]): VersionsCost {
	const archive = buildArchive([...documents]);
	const relations = buildVersionRelations(archive, cutWhole);
	const context = { archive, base: '/', relations };
	// The dictionary of words is loaded at the first word.
	cutWhole('国际劳工组织');
	const [collect] = timed(() => collectVersions(documents, []));
	const [compare, comparisons] = timed(() =>
		documents.flatMap(({ id }) => relations.comparisonsOf(id)),
	);
	let places = 0;
	const [notes] = timed(() => {
		for (const { id, body } of documents) {
			renderVersions(id, context);
			for (const { fragment } of body) {
				places += 1;
				// In the page of the document, and in that of the paragraph.
				for (const isWhole of [false, true]) {
					renderNewerPlace(id, fragment, context, isWhole);
					renderEarlierPlace(id, fragment, context);
					renderOfficeCorrections(id, fragment, context);
				}
			}
		}
	});
	const [pages, bytes] = timed(() =>
		comparisons
			.map((comparison) => toHtml(renderComparison(comparison, [], '/')))
			.reduce((sum, html) => sum + Buffer.byteLength(html), 0),
	);
	const revisions = documents.filter(({ id }) => kindOfVersion(id) === 'revision').length;
	return { documents: documents.length, revisions, places, collect, compare, notes, pages, bytes };
}
