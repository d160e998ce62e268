import { describe, expect, test } from 'vitest';
import { countReadingMinutes, formatDuration } from '../../../src/archive/paths/count-minutes.ts';

describe('countReadingMinutes', () => {
	test.each([
		[[''], 1, 'nothing to read takes a glance'],
		[['字'.repeat(300)], 1, '300 characters are a minute'],
		[['字'.repeat(301)], 2, 'one more begins the next'],
		[['字'.repeat(150), '字'.repeat(151)], 2, 'texts are counted together'],
		[['字 \n'.repeat(300)], 1, 'white space is not read'],
		[['𠮷'.repeat(300)], 1, 'a character of two units is one'],
	])('%# gives %i minutes: %s', (texts, minutes) => {
		expect(countReadingMinutes(texts)).toBe(minutes);
	});
});

describe('formatDuration', () => {
	test.each([
		[9, 'PT9M'],
		[60, 'PT1H'],
		[68, 'PT1H8M'],
		[120, 'PT2H'],
		[0, 'PT0M'],
	])('%i minutes are %s', (minutes, duration) => {
		expect(formatDuration(minutes)).toBe(duration);
	});
});
