import { expect, test } from 'vitest';
import { buildAkomaNtoso } from '../../../src/outputs/akoma-ntoso/build-akoma-ntoso.ts';
import { ingestDocument } from '../../../src/ingest/ingest-document.ts';
import type { SourceLine } from '../../../src/ingest/read/line.ts';
import type { Figure } from '../../../src/model/document.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { validateAkomaNtoso } from './validate-schema.ts';

/** A paper whose pages print 5 to 8: a paragraph, a reference, an item and a note go over their ends. */
const LINES: Omit<SourceLine, 'number'>[] = [
	{ page: 1, text: '理事会' },
	{ page: 1, text: '第 347 届会议，2023 年 3 月，日内瓦' },
	{ page: 1, text: '政策制定部分' },
	{ page: 1, text: 'POL' },
	{ page: 1, text: '第三项议程' },
	{ page: 1, text: '关于某事的报告' },
	{ page: 1, text: '引言', weight: { heading: 1 } },
	{
		page: 1,
		autoLabel: '1.',
		text: '第一页，第二页。¹',
		raised: [{ from: 8, to: 9, note: 1 }],
		pageBreaks: [{ at: 4, page: 2 }],
	},
	{ page: 2, note: 1, text: '脚注始于此，终于此。', pageBreaks: [{ at: 6, page: 3 }] },
	{ page: 3, autoLabel: '2.', text: '第三页：' },
	{ page: 3, autoLabel: '(a)', text: '见GB.346/INS/8；', pageBreaks: [{ at: 8, page: 4 }] },
	{ page: 4, autoLabel: '(b)', text: '其他。' },
	...[1, 2, 3, 4].map((page) => ({ page, text: `– ${String(page + 4)} –`, furniture: true })),
];

test('the ends of pages stand in Akoma Ntoso where they are printed, with their numbers', async () => {
	const lines = LINES.map((line, index) => ({
		number: index + 1,
		paragraph: 'opens' as const,
		...line,
	}));
	const { document, findings } = ingestDocument({
		entry: { file: 'a.pdf', sha256: '0'.repeat(64), origin: 'made' },
		bytes: new Uint8Array(),
		sha256: '0'.repeat(64),
		read: { value: { format: 'pdf', pages: 4, version: 1, lines }, findings: [] },
	});
	if (document === null) throw new Error(findings.map(({ message }) => message).join('\n'));
	expect(document.source).toMatchObject({ pages: 4, pageNumbers: 'printed' });
	const xml = buildAkomaNtoso(document, { site: 'https://archive.example', base: '/' });
	const body = xml.slice(xml.indexOf('<mainBody>'), xml.indexOf('</mainBody>'));
	expect(body.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
		"<mainBody>
		<section eId="sec_nn_1">
		<heading>引言</heading>
		<paragraph eId="para_1">
		<num>1.</num>
		<content>
		<p>第一页，<eop number="5"/>第二页。<authorialNote eId="fn_1" marker="1" placement="bottom">
		<p>脚注始于此，<eop number="6"/>终于此。</p>
		</authorialNote>
		</p>
		</content>
		</paragraph>
		<paragraph eId="para_2">
		<num>
		<eop number="6"/>2.</num>
		<intro eId="para_2__intro">
		<p>第三页：</p>
		</intro>
		<point eId="para_2__point_a">
		<num>(a)</num>
		<content>
		<p>见<ref href="https://archive.example/gb/346/ins/8/">GB.346/<eop number="7"/>INS/8</ref>；</p>
		</content>
		</point>
		<point eId="para_2__point_b">
		<num>(b)</num>
		<content>
		<p>其他。</p>
		</content>
		</point>
		</paragraph>
		</section>"
	`);
	expect(await validateAkomaNtoso(new Map([['a.xml', xml]]))).toEqual([]);
});

test('the images of a figure stand in it, with their sizes', async () => {
	const image = { file: `${'0a'.repeat(16)}.png`, width: 640, height: 480 };
	const source = (text: string): Figure['caption'] => [
		{ type: 'text', pieces: [{ value: text, span: { line: 1, from: 0, to: text.length } }] },
	];
	const figure: Figure = {
		type: 'figure',
		fragment: 'fig1',
		caption: source('图 1. 甲'),
		blocks: [{ type: 'prose', content: source('资料来源：秘书处。') }],
		images: [image, image],
		after: 1,
	};
	const document = makeDocument({ body: [paragraph(1, prose(text('一。'))), figure] });
	const xml = buildAkomaNtoso(document, { site: 'https://archive.example', base: '/kb' });
	const src = `https://archive.example/kb/images/${image.file}`;
	const img = `<img src="${src}" width="640" height="480"/>`;
	expect(xml).toContain(
		`<heading>图 1. 甲</heading><content><p>${img}${img}</p><p>资料来源：秘书处。</p></content>`,
	);
	expect(await validateAkomaNtoso(new Map([['a.xml', xml]]))).toEqual([]);
});
