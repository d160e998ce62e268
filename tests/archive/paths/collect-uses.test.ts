import { describe, expect, test } from 'vitest';
import { collectUses } from '../../../src/archive/paths/collect-uses.ts';
import { renderUses } from '../../../src/outputs/paths/render-uses.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import { smallPath, smallStep } from './small-path.ts';

const uses = collectUses([
	smallPath('a', smallStep(1, 'p1-p2'), smallStep(2, 'p2-1', 'p2-2'), smallStep(3, 'front')),
	smallPath('b', smallStep(1, 'fn1', 'box1')),
]);

const namesOf = (number: number) =>
	uses
		.ofPlace('gb/346/ins/8', `p${String(number)}`)
		.map(({ path, step }) => `${path.slug}${step.fragment}`);

describe('collectUses', () => {
	test.each([
		[1, ['astep-1', 'bstep-1'], 'in a range, and by its note'],
		[2, ['astep-1', 'astep-2'], 'in a range, and by two items of one step'],
		[3, [], 'not read'],
	])('knows the steps that read paragraph %i: %s', (number, expected) => {
		expect(namesOf(number)).toEqual(expected);
	});

	test('knows every passage that a document is read by', () => {
		const passages = uses.ofDocument('gb/346/ins/8').map(({ passage }) => passage);
		expect(passages).toEqual(
			['p1-p2', 'p2-1', 'p2-2', 'front', 'fn1', 'box1'].map((place) => `gb/346/ins/8/${place}`),
		);
		expect(uses.ofDocument('gb/340/pol/6')).toEqual([]);
	});
});

describe('renderUses', () => {
	test('names the path once, and leads to each of its steps', () => {
		const html = toHtml(renderUses(uses.ofPlace('gb/346/ins/8', 'p2'), '/kb'));
		expect(html).toBe(
			'<section class="paragraph-paths"><h2 data-label="paths.uses.ofParagraph">本段见阅读路径</h2>' +
				'<ul><li><a href="/kb/paths/a/#step-1"><span lang="zh-Hans">路径a</span> ' +
				'<span data-label="paths.step" data-values="1">第1步</span></a>、' +
				'<a href="/kb/paths/a/#step-2"><span data-label="paths.step" data-values="2">第2步</span></a>' +
				'</li></ul></section>',
		);
	});

	test('says nothing of a paragraph that no path reads', () => {
		expect(renderUses([], '/')).toEqual([]);
	});
});
