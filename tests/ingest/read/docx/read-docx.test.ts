import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/ingest/read/docx/read-docx.ts';
import {
	cell,
	definition,
	docx,
	field,
	footnote,
	inList,
	level,
	list,
	mark,
	p,
	type Parts,
	r,
	row,
	styled,
	table,
} from './make-docx.ts';

/** Returns the lines of a text, each as its label and text; what else is known of it stands in brackets. */
function read(body: string, parts: Parts = {}, changes?: 'accept' | 'reject'): string[] {
	return readDocx(docx(body, parts), { changes }).value.map((line) => {
		const { autoLabel, text, weight, note, frame, contents, furniture, paragraph, cells } = line;
		const marks = [
			weight === 'bold' ? 'bold' : weight === undefined ? '' : `h${String(weight.heading)}`,
			note === undefined ? '' : `note ${String(note)}`,
			frame === undefined ? '' : `frame ${String(frame)}`,
			contents === true ? 'contents' : '',
			furniture === true ? 'furniture' : '',
			paragraph === 'goes-on' ? 'goes on' : '',
			cells === undefined ? '' : 'row',
		].filter(Boolean);
		const tail = marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
		return `${autoLabel === undefined ? '' : `‹${autoLabel}› `}${text}${tail}`;
	});
}

const rules = (body: string, parts: Parts = {}, changes?: 'accept' | 'reject') =>
	readDocx(docx(body, parts), { changes }).findings.map(
		({ rule, line }) => `${rule} ${String(line)}`,
	);

const HEADINGS =
	'<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>' +
	'<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Section"/><w:basedOn w:val="T"/></w:style>' +
	'<w:style w:type="paragraph" w:styleId="T"><w:name w:val="T"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
	'<w:style w:type="character" w:styleId="Up"><w:name w:val="up"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

describe('what a paragraph says', () => {
	test.each([
		[
			'text in many runs is one text',
			p(r('劳') + r('工') + '<w:proofErr/>' + r('组织')),
			['劳工组织'],
		],
		[
			'bold from end to end, over several runs and white space',
			p(r('导', '<w:b/>') + r(' ') + r('言', '<w:b/>')),
			['导 言 [bold]'],
		],
		['bold in part is text', p(r('政策影响：', '<w:b/>') + r('有。')), ['政策影响：有。']],
		['bold that is switched off is none', p(r('一', '<w:b w:val="0"/>')), ['一']],
		['a heading by the name of its style', p('导言', styled('H1')), ['导言 [h1]']],
		['a heading by the outline of a style below', p('战略', styled('S')), ['战略 [h2]']],
		['an outline of its own', p('战略', '<w:outlineLvl w:val="2"/>'), ['战略 [h3]']],
		['body text by its outline', p('战略', `${styled('T')}<w:outlineLvl w:val="9"/>`), ['战略']],
		[
			'a soft line break goes on with the paragraph',
			p(`${r('一，')}<w:r><w:br/></w:r>${r('二。')}`),
			['一，', '二。 [goes on]'],
		],
		[
			'a break in a heading is one of the page',
			p(`${r('联合国')}<w:r><w:br/></w:r>${r('改革')}`, styled('H1')),
			['联合国改革 [h1]'],
		],
		[
			'tabs and hyphens',
			p(
				'<w:r><w:t>一</w:t><w:tab/><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/></w:r>',
			),
			['一\t1-2'],
		],
		['a no-break space stays', p('第\u00A03\u00A0段'), ['第\u00A03\u00A0段']],
		['white space that is not preserved', '<w:p><w:r><w:t> 一 </w:t></w:r></w:p>', ['一']],
		['a sign of a symbol font', p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), ['✓']],
		[
			'a sign of a font that is not known',
			p('<w:r><w:sym w:font="Eco" w:char="F041"/></w:r>'),
			['\uF041'],
		],
		['a power', p(r('40 m') + r('2', '<w:vertAlign w:val="superscript"/>')), ['40 m²']],
		['what is raised by its place', p(r('40 m') + r('2', '<w:position w:val="8"/>')), ['40 m²']],
		[
			'a raised digit by a style of characters',
			p(r('见') + r('1', '<w:rStyle w:val="Up"/>')),
			['见¹'],
		],
		['capitals as they are shown', p(r('gb.1', '<w:caps/>')), ['GB.1']],
		[
			'ruby text is not the text',
			p(
				'<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>lao</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>劳</w:t></w:r></w:rubyBase></w:ruby></w:r>',
			),
			['劳'],
		],
		[
			'a content control',
			`<w:sdt><w:sdtPr/><w:sdtContent>${p('一')}</w:sdtContent></w:sdt>`,
			['一'],
		],
		['text in what is not known', `<w:foo>${p('<w:bar>' + r('一') + '</w:bar>')}</w:foo>`, ['一']],
	])('%s', (_, body, expected) => {
		expect(read(body, { styles: HEADINGS })).toEqual(expected);
	});
});

describe('fields and links', () => {
	test.each([
		[
			'the result of a field, not its code',
			p(r('见第 ') + field('REF _Ref1 \\h', r('12')) + r(' 段')),
			['见第 12 段'],
		],
		['a simple field', p('<w:fldSimple w:instr="REF a">' + r('三') + '</w:fldSimple>'), ['三']],
		[
			'a field in the code of a field',
			p(field(`IF </w:instrText></w:r>${field('PAGE', r('9'))}<w:r><w:instrText>`, r('是'))),
			['是'],
		],
		[
			'a table of contents over several paragraphs',
			`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('导言')}<w:r><w:tab/></w:r>${field('PAGEREF _1', r('3'))}</w:p>${p('背景')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${p('正文')}`,
			['导言\t3 [contents]', '背景 [contents]', ' [contents]', '正文'],
		],
	])('%s', (_, body, expected) => {
		expect(read(body)).toEqual(expected);
	});

	test('a link keeps its words and where they lead', () => {
		const body = p(`${r('见')}<w:hyperlink r:id="a">${r('网站')}</w:hyperlink>`);
		const [line] = readDocx(docx(body, { links: { a: 'https://www.ilo.org/a' } }), {}).value;
		expect(line).toMatchObject({
			text: '见网站',
			links: [{ from: 1, to: 3, url: 'https://www.ilo.org/a' }],
		});
	});

	test('a link in a note is one of its own part', () => {
		const relations =
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="t/hyperlink" Target="https://www.ilo.org/note" TargetMode="External"/></Relationships>';
		const { value } = readDocx(
			docx(p(r('一') + mark(1)), {
				links: { a: 'https://www.ilo.org/text' },
				footnotes: footnote(1, p(`<w:hyperlink r:id="a">${r('见此')}</w:hyperlink>`)),
				files: { 'word/_rels/footnotes.xml.rels': relations },
			}),
			{},
		);
		expect(value[1]?.links?.[0]?.url).toBe('https://www.ilo.org/note');
	});

	test('a field that never ends is an error, since what stands behind it is not shown', () => {
		const body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('正文');
		expect(rules(body)).toContain('word-field 2');
	});
});

describe('notes', () => {
	const footnotes =
		'<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
		footnote(7, p('理事会文件 GB.341/INS/7。')) +
		footnote(3, p('第一段。'), p('第二段。'));

	test('are numbered by their marks, and stand behind the paragraph', () => {
		expect(read(p(r('一。') + mark(3) + r('二。') + mark(7)) + p('三。'), { footnotes })).toEqual([
			'一。¹二。²',
			'第一段。 [note 1]',
			'第二段。 [note 1]',
			'理事会文件 GB.341/INS/7。 [note 2]',
			'三。',
		]);
	});

	test('two marks side by side are two', () => {
		const { value } = readDocx(docx(p(r('一') + mark(3) + mark(7)), { footnotes }), {});
		expect(value[0]?.raised).toEqual([
			{ from: 1, to: 2, note: 1 },
			{ from: 2, to: 3, note: 2 },
		]);
	});

	test('at the end of the text stand there, their marks in digits', () => {
		const endnotes = `<w:endnote w:id="2">${p('尾注。')}</w:endnote>`;
		const end = '<w:r><w:endnoteReference w:id="2"/></w:r>';
		expect(read(p(r('一。') + end) + p('二。'), { endnotes })).toEqual([
			'一。¹',
			'二。',
			'尾注。 [note 1]',
		]);
	});

	const twice = p(r('一') + mark(3) + mark(7));
	const restart = (where: string) =>
		`<w:footnotePr><w:numRestart w:val="${where}"/></w:footnotePr>`;
	test.each([
		['on each page', twice, restart('eachPage'), ['word-notes-restart 0']],
		['in each section, of which there is one', `${twice}<w:sectPr/>`, restart('eachSect'), []],
		[
			'in each of two sections',
			`${p('', '<w:sectPr/>')}${twice}<w:sectPr>${restart('eachSect')}</w:sectPr>`,
			'',
			['word-notes-restart 0'],
		],
	])('numbers that begin anew %s', (_, body, settings, expected) => {
		expect(rules(body, { footnotes, settings })).toEqual(expected);
	});

	test('numbers of another form and start', () => {
		const section = `<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircle"/><w:numStart w:val="3"/></w:footnotePr></w:sectPr>`;
		expect(read(p(r('一') + mark(7)) + section, { footnotes })).toEqual([
			'一³',
			'理事会文件 GB.341/INS/7。 [note 3]',
		]);
	});

	test.each([
		['a mark without its note', p(r('一') + mark(9)), 'word-note-missing 1'],
		[
			'a sign of its own',
			p('<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'),
			'word-note-sign 1',
		],
	])('%s is told', (_, body, expected) => {
		expect(rules(body, { footnotes })).toContain(expected);
	});
});

describe('tables and frames', () => {
	test('a row is a line, its cells parted by tabs, with what they span', () => {
		const body = table(
			row([cell('地区', '<w:gridSpan w:val="2"/>'), cell('数目')], '<w:tblHeader/>'),
			row([cell('非洲', '<w:vMerge w:val="restart"/>'), cell('东'), cell('12')]),
			row([cell('', '<w:vMerge/>'), cell(p('西') + p('部')), cell('9')]),
		);
		const { value } = readDocx(docx(body), {});
		expect(value.map(({ text }) => text)).toEqual(['地区\t数目', '非洲\t东\t12', '西 部\t9']);
		expect(
			value.map(({ cells }) => cells?.map(({ columns, rows, header }) => [columns, rows, header])),
		).toEqual([
			[
				[2, 1, true],
				[1, 1, true],
			],
			[
				[1, 2, false],
				[1, 1, false],
				[1, 1, false],
			],
			[
				[1, 1, false],
				[1, 1, false],
			],
		]);
	});

	test('a table with one column is a frame', () => {
		expect(read(table(row([cell(p('框') + p('文。'))])) + p('后。'))).toEqual([
			'框 [frame 1]',
			'文。 [frame 1]',
			'后。',
		]);
	});

	const box = (tag: string) => `<${tag}><w:txbxContent>${p('盒')}</w:txbxContent></${tag}>`;
	test.each([
		[
			'a text box',
			`<w:r><w:drawing><wp:inline><a:graphic><wps:wsp>${box('wps:txbx')}</wps:wsp></a:graphic></wp:inline></w:drawing></w:r>`,
		],
		[
			'a text box of older files',
			`<w:r><w:pict><v:shape>${box('v:textbox')}</v:shape></w:pict></w:r>`,
		],
		[
			'a text box that is given twice',
			`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('wps:txbx')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('v:textbox')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
		],
	])('%s is read once, behind its paragraph', (_, run) => {
		expect(read(p(r('前') + run + r('后')))).toEqual(['前后', '盒 [frame 1]']);
	});

	test('a table in a cell is read in a row, and told', () => {
		const body = table(row([cell(table(row([cell('内'), cell('层')])) + p('')), cell('外')]));
		expect(read(body)).toEqual(['内 层\t外 [row]']);
		expect(rules(body)).toEqual(['word-nested-table 1']);
	});
});

describe('what is no text', () => {
	test('running heads are furniture, each once, behind the text', () => {
		const body = `${p('一')}<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="even" r:id="h2"/></w:sectPr>`;
		const head = p(r('GB.346/INS/8 ') + field('PAGE', ''));
		expect(read(body, { headers: { h1: head, h2: head } })).toEqual([
			'一',
			'GB.346/INS/8  [furniture]',
		]);
	});

	test('the head of a first page of its own stands before the text', () => {
		const body = `${p('一')}<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:titlePg/></w:sectPr>`;
		expect(read(body, { headers: { h1: p('理事会') } })).toEqual(['理事会', '一']);
	});

	test('hidden text and comments are findings', () => {
		const comments = `<w:comment w:id="1">${p('核对')}</w:comment>`;
		const body = p(
			r('一') + r('密', '<w:vanish/>') + '<w:r><w:commentReference w:id="1"/></w:r>' + r('二'),
		);
		expect(read(body, { comments })).toEqual(['一二']);
		expect(rules(body, { comments })).toEqual(['word-hidden-text 1', 'word-comment 1']);
	});

	test.each([
		['an embedded object', '<w:r><w:object><o:OLEObject/></w:object></w:r>', 'word-left 1'],
		['an image', '<w:r><w:drawing><a:blip/></w:drawing></w:r>', 'word-image 1'],
		[
			'text in a drawing',
			'<w:r><w:drawing><a:t>图中</a:t></w:drawing></w:r>',
			'word-drawing-text 1',
		],
		['an equation', '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', 'word-equation 1'],
	])('%s is named', (_, run, expected) => {
		expect(rules(p(r('一') + run))).toEqual([expected]);
	});

	test('another file that stands for text is an error', () => {
		expect(rules(`${p('一')}<w:altChunk r:id="x"/>`)).toEqual(['word-chunk 1']);
	});

	test('macros are named', () => {
		expect(rules(p('一'), { files: { 'word/vbaProject.bin': 'x' } })).toEqual(['word-left 0']);
	});
});

describe('tracked changes', () => {
	const ins = (inside: string) => `<w:ins w:id="1" w:author="a">${inside}</w:ins>`;
	const del = (text: string) =>
		`<w:del w:id="2" w:author="a"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
	const body = p(r('劳工') + del('局') + ins(r('组织')) + r('。'));
	const merged =
		p(r('甲'), '<w:rPr><w:del w:id="3" w:author="a"/></w:rPr>') + p(r('乙'), inList(1));
	const row2 = table(row([cell('1'), cell('2')]), row([cell('3'), cell('4')], '<w:del w:id="5"/>'));

	test('open ones are an error that counts them, each told with its words', () => {
		const { findings } = readDocx(docx(body), {});
		expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
			'word-changes: The file has open tracked changes, 2 of them: what the paper says is not decided.',
			'word-change-open: Tracked change (deleted): “局”.',
			'word-change-open: Tracked change (inserted): “组织”.',
		]);
	});

	test.each([
		['accept', body, ['劳工组织。']],
		['reject', body, ['劳工局。']],
		['accept', merged, ['甲乙']],
		['reject', merged, ['甲', '乙']],
		['accept', row2, ['1\t2 [row]']],
		['reject', row2, ['1\t2 [row]', '3\t4 [row]']],
		['accept', p(r('一', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')), ['一 [bold]']],
		['reject', p(r('一', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')), ['一']],
		[
			'accept',
			p(
				'<w:moveFrom w:id="1">' +
					r('走') +
					'</w:moveFrom><w:moveTo w:id="2">' +
					r('来') +
					'</w:moveTo>',
			),
			['来'],
		],
	] as const)('%s', (changes, text, expected) => {
		expect(read(text, {}, changes)).toEqual(expected);
	});

	test('a decision that nothing asks for is an error', () => {
		expect(rules(p('一'), {}, 'accept')).toEqual(['word-changes-unused 0']);
	});
});

test('numbers stand beside the text, hidden paragraphs count for none', () => {
	const numbering = definition(1, level(0, 'decimal', '%1.')) + list(1, 1);
	const hidden = p(r('密', '<w:vanish/>'), `${inList(1)}<w:rPr><w:vanish/></w:rPr>`);
	expect(read(p('一', inList(1)) + hidden + p('二', inList(1)), { numbering })).toEqual([
		'‹1.› 一',
		'‹2.› 二',
	]);
});

describe('the proof', () => {
	test.each([
		['text where none can stand', `${p('一')}<w:t>孤</w:t>`, ['word-signs 0']],
		['text in the properties of a paragraph', p('一', '<w:t>孤</w:t>'), ['word-signs 0']],
		[
			'hidden and deleted text is told, so that nothing is lost',
			p(r('一') + r('密', '<w:vanish/>')),
			['word-hidden-text 1'],
		],
		[
			'a drawing that is hidden',
			p(
				'<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>密</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>',
			),
			['word-hidden-text 1'],
		],
	])('%s', (_, body, expected) => {
		expect(rules(body)).toEqual(expected);
	});
});
