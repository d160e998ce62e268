import { describe, expect, test } from 'vitest';
import { findKitFaults } from '../../../scripts/kit/check-kit.ts';

const page = (body: string, head = '') =>
	`<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>页</title>${head}</head><body>${body}</body></html>`;

const DOCUMENT = page('<p id="p1">一</p><a href="../../../index.html">回</a>');

function findRules(body: string, head = ''): string[] {
	const files = new Map(
		Object.entries({
			'index.html': page(body, head),
			'gb/1/x/index.html': DOCUMENT,
			'assets/site.css': 'p{}',
		}).map(([file, text]) => [file, new TextEncoder().encode(text)]),
	);
	return findKitFaults(files).map(({ file, rule }) => `${file} ${rule}`);
}

describe('a kit is whole with', () => {
	test.each([
		['<a href="gb/1/x/index.html#p1">一</a>', 'a link to a place of a file'],
		['<a href="https://www.ilo.org/">外</a><a href="mailto:a@b.c">信</a>', 'links that leave it'],
		['<button type="submit">查</button>', 'a button that sends a form'],
		[
			'<button popovertarget="n">注</button><p id="n" popover>甲</p>',
			'one that the browser opens a note for',
		],
		[
			'<p data-way-back><button type="button">关</button></p>',
			'one that a script of the kit knows',
		],
	])('%s: %s', (body) => {
		expect(findRules(body, '<link rel="stylesheet" href="assets/site.css">')).toEqual([]);
	});
});

describe('a kit is broken by', () => {
	test.each([
		['<a href="gb/1/x/">一</a>', ['broken-link'], 'a folder, which opens nothing by itself'],
		['<a href="gb/1/x/index.html#p2">二</a>', ['broken-fragment'], 'a place that is not there'],
		['<a href="gb/1/y/index.html">二</a>', ['broken-link'], 'a file that is not there'],
		['<a href="/gb/1/x/index.html">一</a>', ['kit-rooted-link'], 'the root of the disk'],
		['<a href="http://localhost:4321/">家</a>', ['kit-rooted-link'], 'the machine that built it'],
		['<img src="a.png" alt="">', ['broken-link'], 'an image that is not there'],
		['<p id="a"></p><p id="a"></p>', ['duplicate-id'], 'an id that stands twice'],
		['<button type="button">复制</button>', ['kit-dead-button'], 'a button that does nothing'],
	])('%s: %j %s', (body, rules) => {
		expect(findRules(body)).toEqual(rules.map((rule) => `index.html ${rule}`));
	});
});
