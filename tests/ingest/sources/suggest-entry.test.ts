import { describe, expect, test } from 'vitest';
import { makeFinding } from '../../../src/ingest/rules.ts';
import { suggestEntry } from '../../../src/ingest/sources/suggest-entry.ts';

const ENTRY = { file: 'a.txt', sha256: '0'.repeat(64), origin: '来处' };

describe('the entry for a new file that was refused', () => {
	test('accepts what print explains and asks for what no text tells', () => {
		const findings = [
			makeFinding('paragraph-sequence', 12, { found: 3, expected: 2 }),
			makeFinding('metadata', 0, { what: 'symbol', field: 'symbol` or `facts.id' }),
			makeFinding('second-block', 4),
		];
		expect(suggestEntry(ENTRY, findings)).toMatchInlineSnapshot(`
			"Where the print is so: copy a.txt to content/sources, add this under \`documents\` in content/sources/manifest.yml, complete each …, and run \`npm run ingest\`:
			  - file: a.txt
			    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
			    origin: 来处
			    facts:
			      symbol: …
			    accepted:
			      - rule: paragraph-sequence
			        line: 12
			        reason: …"
		`);
	});

	test.each([
		[[], 'no finding'],
		[[makeFinding('second-block', 4)], 'no error'],
		[
			[makeFinding('paragraph-sequence', 2), makeFinding('text-after-decision', 4)],
			'one of two errors',
		],
	])('there is none: %#, %s', (findings) => {
		expect(suggestEntry(ENTRY, findings)).toBeNull();
	});
});
