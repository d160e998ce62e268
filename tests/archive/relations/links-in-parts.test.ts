import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { collectMentions } from '../../../src/archive/relations/collect-mentions.ts';
import { buildLinkScopes } from '../../../src/archive/relations/link-scope.ts';
import { toDivision } from '../../../src/model/to-passage-tree.ts';
import { render } from '../../../src/outputs/passage/markup.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import { readPaperWithParts } from '../../fixtures/paper-with-parts.ts';

const document = readPaperWithParts();
const scope = buildLinkScopes(buildArchive([document]), { documents: [], doubtful: [] }).get(
	document.id,
);
if (scope === undefined) throw new Error('The paper has no scope.');

test('the text of a paper leads to its own parts, and to the paragraphs that are meant', () => {
	const { mentions, doubts } = collectMentions(document, scope);
	const links = mentions.map(({ place, words, target }) => [
		place,
		words,
		target.type === 'place' ? target.fragment : target.path,
	]);
	expect(links).toEqual([
		['p1', '附录一', 'appendix1'],
		['p1', '附录二', 'appendix2'],
		['p2', '附录一第2段', 'appendix1-p2'],
		// The second list follows the first.
		['p2', '第3段', 'appendix1-p3'],
		['p2bis', '第2之二段', 'p2bis'],
		['p4', '附录一', 'appendix1'],
		['p4', '附录二', 'appendix2'],
		// A number alone is one of the part that it stands in, unless the words say otherwise.
		['appendix1-p3', '第2段', 'appendix1-p2'],
		['appendix1-p3', '第4段', 'p4'],
		['appendix1-p1', '第1段', 'appendix1-p1'],
		// 附录二 numbers no paragraphs.
		['appendix2-text1', '第3段', 'p3'],
	]);
	// Neither 附录三, which is not there, nor the appendix of a convention.
	expect(doubts).toEqual([]);
});

test('a page has the same links', () => {
	const [first] = document.parts;
	if (first === undefined) throw new Error('The paper has no part.');
	const html = toHtml(
		render(toDivision(first), {
			base: '/',
			documentId: document.id,
			held: new Set([document.id]),
			setting: 'page',
			findLinks: scope.findLinks,
		}),
	);
	const links = [...html.matchAll(/<a class="mention" href="([^"]+)">([^<]+)</gu)];
	expect(links.map(([, href, words]) => [words, href])).toEqual([
		['第2段', '/gb/347/ins/7/#appendix1-p2'],
		['第4段', '/gb/347/ins/7/#p4'],
	]);
});
