import { expect, test } from 'vitest';
import { remarkSummary } from '../../src/markdown/remark-summary.ts';
import { component, outline, root, sentence } from './tree.ts';
import { compileMdx } from './render-markdown.ts';

const transform = remarkSummary();

test.each([
	[
		'Purpose(paragraph) dl(Summary(paragraph) Summary(paragraph))',
		['Purpose', 'Summary', 'Summary'],
		'the usual first page',
	],
	[
		'Subtitle(paragraph) Purpose(paragraph)',
		['Subtitle', 'Purpose'],
		'a first page without a table',
	],
	['dl(Summary(paragraph))', ['Summary'], 'nothing but a table'],
])('gives %s', (expected, names) => {
	const tree = root(component('Front', ...names.map((name) => component(name, sentence('文')))));
	transform(tree);
	expect(outline(tree.children)).toBe(`Front(${expected})`);
});

test('leaves fields outside of the first page alone', () => {
	const tree = root(component('Box', component('Summary', sentence('文'))));
	transform(tree);
	expect(outline(tree.children)).toBe('Box(Summary(paragraph))');
});

test('changes nothing when it runs again', () => {
	const tree = root(component('Front', component('Summary', sentence('文'))));
	transform(tree);
	const once = structuredClone(tree);
	transform(tree);
	expect(tree).toEqual(once);
});

test('runs in the processor of the site', async () => {
	const code = await compileMdx('<Front>\n  <Summary label="政策影响">有。</Summary>\n</Front>\n');
	expect(code.replaceAll(/\s+/gu, ' ')).toContain(
		'_jsx(_components.dl, { class: "summary", children: _jsx(Summary, {',
	);
});
