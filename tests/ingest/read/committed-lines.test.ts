import { describe, expect, test } from 'vitest';
import { ingestDocument, type Source } from '../../../src/ingest/ingest-document.ts';
import { readLines, settleLines } from '../../../src/ingest/read/committed-lines.ts';
import { readFormat } from '../../../src/ingest/read/formats.ts';
import { docx, footnote, mark, p, r } from './docx/make-docx.ts';

const BYTES = docx(p(r('一') + mark(1) + r('密', '<w:vanish/>')), {
	footnotes: footnote(1, p('注。')),
});
const SHA = 'a'.repeat(64);

const source = (more: Partial<Source> = {}): Source => ({
	entry: { file: 'a.docx', sha256: SHA, origin: '试验' },
	bytes: BYTES,
	sha256: SHA,
	...more,
});

/** Returns the lines that are made of a source. */
function make(given: Source = source()): string {
	const settled = settleLines(given, 'make');
	if ('finding' in settled || settled.source.lines === undefined) throw new Error('None are made.');
	return settled.source.lines;
}

const ruleOf = (settled: ReturnType<typeof settleLines>) =>
	'finding' in settled ? settled.finding.rule : settled.isNew;

describe('the lines that were read of a file', () => {
	test('give what the file gave, findings included', () => {
		const { bytes, entry } = source();
		expect(readLines(source({ lines: make() }))).toEqual(readFormat(bytes, entry));
	});

	test('are what ingestion reads, and not the file', () => {
		const lines = make();
		const other = source({ lines, bytes: docx(p('别的')) });
		expect(readLines(other).value?.lines[0]?.text).toBe('一¹');
	});

	test('stand in rows that people can review', () => {
		const [, ...rows] = make().trimEnd().split('\n');
		expect(rows.slice(0, 2)).toEqual([
			'{"line":1,"text":"一¹","raised":[{"from":1,"to":2,"note":1}],"paragraph":"opens"}',
			'{"line":2,"text":"注。","paragraph":"opens","note":1}',
		]);
	});

	test('are the same however often they are made', () => {
		expect(make()).toBe(make());
	});
});

const LINES = make();
const OLDER = LINES.replace(/"reader":\d+/u, '"reader":0');
/** Lines of an earlier reader that read otherwise; their digest is right. */
const OTHERWISE = make(source({ bytes: docx(p('二')) })).replace(/"reader":\d+/u, '"reader":0');
const text = source({
	bytes: new TextEncoder().encode('一'),
	entry: { file: 'a.txt', sha256: SHA, origin: '试验' },
});

describe('settling the lines of a source', () => {
	test.each([
		['text has none', text, 'make', false],
		['a build asks for them', source(), null, 'lines-missing'],
		['a check asks for them', source(), 'compare', 'lines-missing'],
		['ingestion makes them', source(), 'make', true],
		['those that are there stay', source({ lines: LINES }), 'make', false],
		['a build takes them as they are', source({ lines: OTHERWISE }), null, false],
		['those of an earlier reader are read again', source({ lines: OLDER }), 'make', true],
		['a reader that reads otherwise is told', source({ lines: OTHERWISE }), 'make', 'lines-differ'],
		['a check reads them again', source({ lines: LINES }), 'compare', false],
		[
			'rows that were changed',
			source({ lines: LINES.replace('一', '二') }),
			'make',
			'lines-changed',
		],
		[
			'a row that is gone',
			source({ lines: LINES.replace(/\n.*\n$/u, '\n') }),
			'make',
			'lines-changed',
		],
		['no lines at all', source({ lines: '' }), 'make', 'lines-changed'],
		[
			'lines of other bytes are made anew',
			source({ lines: LINES, sha256: 'b'.repeat(64) }),
			'make',
			true,
		],
		[
			'and a check refuses them',
			source({ lines: LINES, sha256: 'b'.repeat(64) }),
			'compare',
			'lines-of-other',
		],
	] as const)('%s', (_, given, mode, expected) => {
		expect(ruleOf(settleLines(given, mode))).toBe(expected);
	});

	test('the difference is told with its line and both readings', () => {
		const settled = settleLines(source({ lines: OTHERWISE }), 'make');
		const { line, message } = 'finding' in settled ? settled.finding : { line: 0, message: '' };
		expect(line).toBe(1);
		expect(message).toContain('"text":"一¹"');
		expect(message).toContain('"text":"二"');
	});

	test('lines of other bytes are no document', () => {
		const reading = ingestDocument(source({ lines: LINES, sha256: 'b'.repeat(64) }));
		expect(reading.findings.map(({ rule }) => rule)).toEqual(['lines-of-other']);
	});
});
