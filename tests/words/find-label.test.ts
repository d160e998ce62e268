import { describe, expect, test } from 'vitest';
import { findLabel } from '../../src/words/find-label.ts';
import { englishText } from '../../src/words/en/interface.ts';

describe('a label', () => {
	test.each([
		['document.session', ['346'], '346th Session', 'a number'],
		['citedBy.count', ['1', '3'], '1 document, 3 places', 'two numbers'],
		['document.outlineLabel', ['GB.346/INS/8'], 'Contents of GB.346/INS/8', 'words'],
		['theme.dark', [], 'Dark', 'none'],
	])('%s with %j is "%s": %s', (path, values, words) => {
		expect(findLabel(englishText, path, values)).toBe(words);
	});

	test.each(['document', 'document.nothing', 'theme.dark.more', 'toString', ''])(
		'"%s" names no words',
		(path) => {
			expect(findLabel(englishText, path, [])).toBeNull();
		},
	);
});
