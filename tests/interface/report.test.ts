import { expect, test } from 'vitest';
import { reportUrl } from '../../src/interface/report.ts';

test('opens a message with the place in it, a field of its own', () => {
	const url = reportUrl('GB.346/INS/8有误&body=x', 'https://example.org/gb/346/ins/8/');
	const { searchParams } = new URL(url);
	expect(searchParams.get('subject')).toBe('GB.346/INS/8有误&body=x');
	expect(searchParams.get('body')).toBe('https://example.org/gb/346/ins/8/\n\n');
});
