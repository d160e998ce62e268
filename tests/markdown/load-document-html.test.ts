import { describe, expect, test } from 'vitest';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { loadDocumentHtml } from '../../src/markdown/load-document-html.ts';

const { documents } = await ingestSources(process.cwd());
const document = documents.find(({ id }) => id === 'gb/346/ins/8');
if (document === undefined) throw new Error('The archive does not hold GB.346/INS/8.');

describe('the page of a document', () => {
	test('has what the file holds, by the renderer of passages', async () => {
		const { front, frontNotes, body } = await loadDocumentHtml(document, '/');
		expect(front).toContain('<dl class="summary">');
		expect(frontNotes).toBe('');
		expect(body).toContain('<sup class="mark" id="fnref1">');
		expect(body).toContain('<aside class="note" id="fn1"');
		expect(body.match(/<div class="passage">/gu)).toHaveLength(61);
		expect(body).not.toContain('<Paragraph');
	});

	// Line 25 of the source, in its purpose: “(见决定草案：第 61 段)”.
	test.each([
		['/', '/gb/346/ins/8/#p61'],
		['/kb', '/kb/gb/346/ins/8/#p61'],
		['/kb/', '/kb/gb/346/ins/8/#p61'],
	])('leads under the base path %s', async (base, link) => {
		const { front } = await loadDocumentHtml(document, base);
		expect(front).toContain(`<a class="mention" href="${link}">`);
	});

	test('is not made of a document without a file', async () => {
		await expect(loadDocumentHtml({ ...document, id: 'gb/1/ins/1' }, '/')).rejects.toThrow(
			'content/documents/gb/1/ins/1.mdx cannot be read. Run "npm run ingest", which writes it.',
		);
	});
});
