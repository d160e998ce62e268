import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/documents/build-archive.ts';
import { placeParagraphs } from '../../src/outputs/paragraph-page/paragraph-in-place.ts';
import { relateParagraph } from '../../src/outputs/paragraph-page/relate-paragraph.ts';
import { buildRelations } from '../../src/archive/relations/build-relations.ts';
import { buildLinkScopes } from '../../src/archive/relations/link-scope.ts';
import { renderPassage } from '../../src/outputs/passage/render-passage.ts';
import { toHtml } from '../../src/outputs/passage/to-html.ts';
import { makeDocument, mark, paragraph, prose, text } from '../fixtures/make-document.ts';

const note = (number: number, value: string, citedIn: number | null) => {
	const lines: [number, number][] = [[9, 9]];
	return { fragment: `fn${String(number)}`, number, content: [text(value)], citedIn, lines };
};

const document = makeDocument({
	body: [
		paragraph(1, prose(text('《2006年海事劳工公约》（第190号公约）'))),
		paragraph(2, prose(text('没有名称'))),
		paragraph(3, prose(text('先标'), mark(1))),
		paragraph(4, prose(text('再标'), mark(1))),
		paragraph(5, prose(text('图中也标'), mark(2))),
		paragraph(6, prose(text('参见上文第1段'))),
	],
	footnotes: [note(1, '第190号公约。', 3), note(2, '第190号公约。', null)],
});
const archive = buildArchive([document]);
const scopes = buildLinkScopes(archive, { documents: [], doubtful: [] });
const related = { archive, scopes, relations: buildRelations(archive, scopes), related: new Map() };
const places = placeParagraphs(document);

test.each([
	[1, 1, 'a convention in its own words'],
	[2, 0, 'no name'],
	[3, 1, 'a convention in a note that it marks first'],
	[4, 1, 'a convention in a note that another paragraph marks first'],
	[5, 1, 'a convention in a note that no paragraph marks first'],
	[6, 1, 'a place of the document itself'],
])('links in paragraph %i %i times: %s', (number, count) => {
	const place = places[number - 1];
	if (place === undefined) throw new Error('The paragraph is missing.');
	const held = new Set([document.id]);
	const context = { base: '/', held, documentId: document.id, setting: 'page' as const };
	const passage = renderPassage(place.paragraph, document.footnotes, context);
	relateParagraph(place, passage, related, '/');
	expect(toHtml(passage).split('<a class="mention"').length - 1).toBe(count);
});
