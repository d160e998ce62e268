import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { planPagesLeadingOn } from '../../../src/outputs/redirects/plan-pages-leading-on.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

// It cites GB.341/INS/7, which is not held.
const archive = buildArchive([smallDocument]);

const pathsOf = (redirects: Parameters<typeof planPagesLeadingOn>[0]) =>
	planPagesLeadingOn(redirects, archive, '/kb/').map(({ path, url }) => [path, url]);

test('leads on from a document that is gone and still cited by its id; its symbol leads to that page', () => {
	expect(archive.findNotHeld('gb/341/ins/7')?.symbol).toBe('GB.341/INS/7');
	expect(pathsOf([{ from: 'gb/341/ins/7', to: 'gb/346/ins/8' }])).toEqual([
		['gb/341/ins/7/index.html', '/kb/gb/346/ins/8/'],
	]);
});

test('leads on from the symbol as well where nothing cites the document', () => {
	expect(archive.findNotHeld('gb/341/ins/99')).toBeUndefined();
	expect(pathsOf([{ from: 'gb/341/ins/99', to: 'gb/346/ins/8' }])).toEqual([
		['gb/341/ins/99/index.html', '/kb/gb/346/ins/8/'],
		['GB.341/INS/99/index.html', '/kb/gb/346/ins/8/'],
	]);
});

test('leads on from nothing where nothing is gone', () => {
	expect(pathsOf([])).toEqual([]);
});
