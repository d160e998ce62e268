import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/documents/build-archive.ts';
import {
	collectSymbols,
	renderRedirect,
	symbolToPath,
} from '../../src/outputs/redirects/render-redirect.ts';
import { makeDocument } from '../fixtures/make-document.ts';
import { smallDocument } from '../fixtures/small-document.ts';

describe('symbolToPath', () => {
	test.each([
		['a symbol', 'GB.346/INS/8'],
		['brackets of a revision stay', 'GB.341/INS/3/1(Rev.2)'],
		['a leading zero stays', 'DGB/2020/09'],
		['a space stays', 'CL 154/2 Rev.1'],
	])('%s', (_, symbol) => {
		expect(symbolToPath(symbol)).toBe(symbol);
	});

	test.each([
		['a way up', '../../etc'],
		['a way up inside', 'GB.346/../8'],
		['the same folder', 'GB.346/./8'],
		['an empty part', 'GB.346//8'],
		['the root', '/GB.346'],
		['nothing', ''],
		['a backslash', 'GB.346\\INS'],
		['a control character', 'GB.346\0'],
	])('refuses %s', (_, symbol) => {
		expect(() => symbolToPath(symbol)).toThrow('cannot be the path of a page');
	});
});

test('collects what is held and what is only cited, each once; nothing without a symbol', () => {
	const unnamed = makeDocument({ id: 'unido/pbc/38/item-11', symbol: null });
	expect(collectSymbols(buildArchive([smallDocument, unnamed]))).toEqual([
		{ symbol: 'GB.346/INS/8', id: 'gb/346/ins/8' },
		{ symbol: 'GB.334/INS/13/2', id: 'gb/334/ins/13/2' },
		{ symbol: 'GB.340/PFA/2', id: 'gb/340/pfa/2' },
		{ symbol: 'GB.341/INS/7', id: 'gb/341/ins/7' },
		{ symbol: 'GB.346/PFA/1', id: 'gb/346/pfa/1' },
	]);
});

test('a document without symbol that was taken out keeps its own page', () => {
	const gone = { id: 'unido/pbc/38/item-11', title: '题目', on: '2026-12-01', reason: '撤回。' };
	const other = { ...gone, id: 'gb/346/ins/9' };
	expect(collectSymbols(buildArchive([], { withdrawn: [gone, other] }))).toEqual([
		{ symbol: 'GB.346/INS/9', id: 'gb/346/ins/9' },
	]);
});

describe('the page of a symbol', () => {
	const site = { site: 'https://archive.example', base: '/kb' };
	const redirect = { symbol: 'GB.341/INS/3/1(Rev.2)', id: 'gb/341/ins/3/1/rev2' };
	const html = renderRedirect(redirect, site);

	test.each([
		['leads on at once', '<meta http-equiv="refresh" content="0; url=/kb/gb/341/ins/3/1/rev2/">'],
		[
			'names the page meant',
			'<link rel="canonical" href="https://archive.example/kb/gb/341/ins/3/1/rev2/">',
		],
		['has a link to see', '<a href="/kb/gb/341/ins/3/1/rev2/">GB.341/INS/3/1(Rev.2)</a>'],
		['is not for search engines', '<meta name="robots" content="noindex">'],
		['is Chinese', '<!doctype html><html lang="zh-Hans">'],
		['allows nothing', 'content="default-src &#x27;none&#x27;;'],
	])('%s', (_, part) => {
		expect(html).toContain(part);
	});

	test('has no script of its own and no style', () => {
		const script =
			'<script src="/kb/keep-fragment.js" data-to="/kb/gb/341/ins/3/1/rev2/"></script>';
		expect(html.replace(script, '')).not.toMatch(/<script|<style|\son\w+=/i);
	});

	test('keeps a hostile symbol literal', () => {
		const hostile = renderRedirect({ ...redirect, symbol: '<script>"&' }, site);
		expect(hostile).toContain('<title>&#x3C;script>"&#x26;</title>');
		expect(hostile).not.toContain('<script>');
	});
});
