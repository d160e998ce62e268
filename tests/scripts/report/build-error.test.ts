import { describe, expect, test } from 'vitest';
import { formatBuildError } from '../../../scripts/report/build-error.ts';

describe('formatBuildError', () => {
	test('gives the message alone where nothing else is known', () => {
		expect(formatBuildError(new Error('The documents differ.'))).toBe('The documents differ.');
	});

	test('puts the place before the message and the hint behind it', () => {
		const error = Object.assign(new Error('Unexpected character.'), {
			loc: { file: 'content/documents/gb/346/ins/8.mdx', line: 12, column: 3 },
			hint: 'Run `npm run ingest`.',
		});
		expect(formatBuildError(error)).toBe(
			'content/documents/gb/346/ins/8.mdx:12:3\nUnexpected character.\nHint: Run `npm run ingest`.',
		);
	});

	test('tells the cause', () => {
		const error = new Error('The index was not written.', {
			cause: new Error('The disk is full.'),
		});
		expect(formatBuildError(error)).toBe('The index was not written.\nCause: The disk is full.');
	});

	test('shows the stack of a fault of the code', () => {
		expect(formatBuildError(new TypeError('x is undefined'))).toMatch(
			/^TypeError: x is undefined\n {4}at .*build-error\.test\.ts/u,
		);
	});

	test('says what was thrown where it is no error', () => {
		expect(formatBuildError('stop')).toBe('stop');
	});
});
