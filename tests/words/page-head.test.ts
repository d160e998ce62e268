import { expect, test } from 'vitest';
import { buildPageHead } from '../../src/words/page-head.ts';
import { describeDocument } from '../archive/documents/describe-document.ts';

const document = describeDocument({ id: 'gb/346/ins/8' });

test('prints symbol, notice and address', () => {
	const css = buildPageHead({ ...document, symbol: 'GB.346/INS/8' }, 'https://example.org/');
	expect(css).toContain('@top-left { content: "GB.346/INS/8";');
	expect(css).toContain('@top-right { content: "非官方副本";');
	expect(css).toContain('@bottom-left { content: "https://example.org/";');
});

test('a title stays a string of CSS, whatever it holds', () => {
	const title = { value: '"} </style>\\\n', origin: 'text' } as const;
	const hostile = { ...document, symbol: null, metadata: { ...document.metadata, title } };
	expect(buildPageHead(hostile, '')).toContain('content: "\\22 } \\3c /style>\\5c \\a ";');
});
