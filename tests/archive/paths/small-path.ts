import type { Passage, ReadingPath, Step } from '../../../src/archive/paths/path.ts';
import { resolvePassage } from '../../../src/archive/paths/resolve-passage.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

/** Returns the passage at an address of the small document. */
export function smallPassage(place: string): Passage {
	const passage = resolvePassage(`gb/346/ins/8/${place}`, () => smallDocument);
	if (typeof passage === 'string') throw new Error(passage);
	return passage;
}

/** Returns a step that reads places of the small document. */
export function smallStep(number: number, ...places: string[]): Step {
	return {
		number,
		fragment: `step-${String(number)}`,
		title: `步${String(number)}`,
		minutes: 10,
		readingMinutes: 2,
		introduction: '导言。',
		passages: places.map(smallPassage),
		questions: ['问？'],
		task: null,
		grouping: null,
		cards: [],
		breakAfter: 0,
		notes: ['答。'],
	};
}

/** Returns a path of steps. */
export function smallPath(slug: string, ...steps: Step[]): ReadingPath {
	return {
		id: `paths/${slug}`,
		slug,
		title: `路径${slug}`,
		summary: '概要</script>。',
		audience: ['政府', '工人组织'],
		level: '入门',
		language: 'zh-Hans',
		author: '理事会文库',
		licence: 'CC BY 4.0',
		objectives: ['能引用。'],
		minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
		readingMinutes: steps.reduce((sum, { readingMinutes }) => sum + readingMinutes, 0),
		steps,
		closing: ['结语。'],
	};
}
