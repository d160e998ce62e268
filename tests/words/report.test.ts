import { describe, expect, test } from 'vitest';
import { parseReportTarget, reportUrl } from '../../src/words/report.ts';

describe('where errors are reported', () => {
	test.each([
		[undefined, null],
		['', null],
		['  ', null],
		['archive@ilo.example', 'mailto:archive@ilo.example'],
		['mailto:archive@ilo.example', 'mailto:archive@ilo.example'],
		['https://git.example/issues/new', 'https://git.example/issues/new'],
	])('%j is %j', (setting, target) => {
		expect(parseReportTarget(setting)).toBe(target);
	});

	test.each(['javascript:alert(1)', 'http://git.example/', 'the team', 'mailto:', 'a@b@c'])(
		'%j is refused',
		(setting) => {
			expect(() => parseReportTarget(setting)).toThrow(`Unexpected REPORT_TO "${setting}"`);
		},
	);
});

const PLACE = 'https://example.org/gb/346/ins/8/';

test.each([
	['mailto:archive@ilo.example', 'subject', 'body'],
	['https://git.example/issues/new', 'title', 'body'],
	// A form that already has a field of its own.
	['https://git.example/issues/new?labels=text', 'title', 'body'],
])(
	'opens a message or form with the place in it, a field of its own: %s',
	(target, title, body) => {
		const { searchParams } = new URL(reportUrl(target, 'GB.346/INS/8有误&body=x', PLACE));
		expect(searchParams.get(title)).toBe('GB.346/INS/8有误&body=x');
		expect(searchParams.get(body)).toBe(`${PLACE}\n\n`);
		expect(searchParams.get('labels')).toBe(target.includes('labels') ? 'text' : null);
	},
);
