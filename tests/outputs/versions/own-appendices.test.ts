import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import { renderVersions } from '../../../src/outputs/versions/render-versions.ts';
import { readPaperWithParts } from '../../fixtures/paper-with-parts.ts';
import { describeDocument } from '../../archive/documents/describe-document.ts';

const archive = buildArchive(
	['gb/323/ins/5', 'gb/323/ins/5/appendix-i', 'gb/323/ins/6/appendix-i'].map((id) =>
		describeDocument({ id, date: '2015-03-12' }),
	),
);
const saidOf = (id: string) => toHtml(renderVersions(id, { archive, base: '/base/' }));

test('a paper names its appendix of a symbol of its own, and the appendix its paper', () => {
	expect(saidOf('gb/323/ins/5')).toMatch(
		/本文件有单独印发的附录：<\/span><a class="reference" href="\/base\/gb\/323\/ins\/5\/appendix-i\/"/u,
	);
	expect(saidOf('gb/323/ins/5/appendix-i')).toMatch(
		/这是一份附录，所属文件：<\/span><a class="reference" href="\/base\/gb\/323\/ins\/5\/"/u,
	);
});

test('an appendix whose paper is not held says nothing', () => {
	expect(saidOf('gb/323/ins/6/appendix-i')).toBe('');
});

test('an appendix leads to where it stands in its paper, where the paper has it', () => {
	const paper = readPaperWithParts();
	const own = [`${paper.id}/appendix-i`, `${paper.id}/appendix-ix`].map((id) =>
		describeDocument({ id, date: '2023-03-12' }),
	);
	const context = { archive: buildArchive([paper, ...own]), base: '/base/' };
	const [first, ninth] = own.map(({ id }) => toHtml(renderVersions(id, context)));
	expect(first).toContain(`href="/base/${paper.id}/#appendix1"`);
	expect(ninth).toContain(`href="/base/${paper.id}/"`);
});
