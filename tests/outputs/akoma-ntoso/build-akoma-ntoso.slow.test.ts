import { beforeAll, describe, expect, test } from 'vitest';
import { buildAkomaNtoso } from '../../../src/outputs/akoma-ntoso/build-akoma-ntoso.ts';
import { fragmentToEId } from '../../../src/outputs/akoma-ntoso/identifiers.ts';
import { buildIris } from '../../../src/outputs/akoma-ntoso/iri.ts';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { loadArchive } from '../../../src/archive/documents/load-archive.ts';
import { buildLinkScopes } from '../../../src/archive/relations/link-scope.ts';
import type { ArchiveDocument, BodyPart, Inline } from '../../../src/model/document.ts';
import { zonesOf } from '../../../src/model/contents.ts';
import {
	blocksText,
	divisionText,
	inlineText,
	joinPieces,
	partText,
} from '../../../src/model/text.ts';
import { HOSTILE, hostileDocument } from '../../fixtures/hostile-document.ts';
import { makeDocument, mark, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';
import { elementsOf, readXml, textOf } from './read-xml.ts';
import { validateAkomaNtoso } from './validate-schema.ts';
import { onlyPart, paperWithoutNumbers, paperWithParts, resolution } from './whole-papers.ts';

const site = { site: 'https://archive.example', base: '/kb' };

let held: ArchiveDocument[];
beforeAll(async () => {
	held = (await loadArchive()).documents;
});

const bare = (words: string) => words.replaceAll(/\s/g, '');

/** Returns the elements of a document by eId; throws where two share one. */
function readElements(document: ArchiveDocument): Map<string, Element> {
	const elements = new Map<string, Element>();
	for (const element of elementsOf(readXml(buildAkomaNtoso(document, site)))) {
		const eId = element.getAttribute('eId');
		if (eId === null) continue;
		if (elements.has(eId)) throw new Error(`The eId ${eId} is given twice.`);
		elements.set(eId, element);
	}
	return elements;
}

const elementHref = (element: Element) => element.getAttribute('href') ?? '';

/** Notes stand inside of sentences, and what the archive remarks behind words. */
const isAside = ({ localName }: Element) => localName === 'authorialNote' || localName === 'remark';

/** Returns the text of an element without its own number and without notes. */
function ownText(element: Element | undefined): string {
	if (element === undefined) throw new Error('There is no such element.');
	return textOf(
		element as never,
		(child) => isAside(child) || (child.localName === 'num' && child.parentNode === element),
	);
}

/** Returns what is printed in a body or part, in its order, without its notes. */
function wordsOf(part: BodyPart): string {
	switch (part.type) {
		case 'heading':
			return inlineText(part.content);
		case 'paragraph':
			return (part.inserted?.label ?? `${String(part.number)}.`) + blocksText(part.blocks);
		case 'text':
		case 'table':
			return partText(part);
		case 'box':
			return inlineText(part.title) + blocksText(part.blocks);
		case 'figure':
			return inlineText(part.caption) + blocksText(part.blocks);
	}
}

/** Returns the text of the body of a document and of each part of it, the label and title of a part before it. */
function printedBodies(document: ArchiveDocument): string[] {
	return zonesOf(document).map(({ division, body }) =>
		bare((division === null ? '' : divisionText(division)) + body.map(wordsOf).join('')),
	);
}

const PRINTED = new Set(['preamble', 'mainBody', 'num', 'heading']);

/** Returns the same as it is written. */
function writtenBodies(document: ArchiveDocument): string[] {
	const elements = elementsOf(readXml(buildAkomaNtoso(document, site)));
	const wordsIn = (holder: Element | undefined) =>
		[...(holder?.childNodes ?? [])]
			.filter((child) => PRINTED.has((child as Element).localName))
			.map((child) => textOf(child as never, isAside))
			.join('');
	const attachments = elements.filter(({ localName }) => localName === 'attachment');
	const [root] = elements.filter(({ localName }) => localName === 'akomaNtoso');
	return [
		wordsIn(root?.firstChild as unknown as Element),
		...attachments.map(
			(attachment) => wordsIn(attachment) + wordsIn(attachment.lastChild as unknown as Element),
		),
	];
}

describe('the documents of the archive', () => {
	test('are valid, all five', async () => {
		const files = new Map(
			held.map((document) => [
				`${document.id.replaceAll('/', '-')}.xml`,
				buildAkomaNtoso(document, site),
			]),
		);
		expect(files.size).toBe(5);
		expect(await validateAkomaNtoso(files)).toEqual([]);
	});

	test('keep the text of every paragraph and every note', () => {
		for (const document of held) {
			const elements = readElements(document);
			for (const part of document.body) {
				if (part.type !== 'paragraph') continue;
				const element = elements.get(`para_${String(part.number)}`);
				expect(ownText(element), part.fragment).toBe(bare(blocksText(part.blocks)));
			}
			for (const { number, content } of document.footnotes) {
				const element = elements.get(`fn_${String(number)}`);
				expect(ownText(element), `fn${String(number)}`).toBe(bare(inlineText(content)));
			}
		}
	});

	test('keep every character of the body, in its order', () => {
		for (const document of held) expect(writtenBodies(document)).toEqual(printedBodies(document));
	});

	test('print their day as their first page does, with its ISO form beside it', () => {
		const days = held.map((document) => {
			const xml = buildAkomaNtoso(document, site);
			return /<docDate date="([^"]*)">([^<]*)</u.exec(xml)?.slice(1, 3) ?? null;
		});
		for (const day of days) {
			if (day === null) continue;
			const [year, month, number] = (day[0] ?? '').split('-').map(Number);
			expect(day[1]).toBe(`${String(year)} 年 ${String(month)} 月 ${String(number)} 日`);
		}
		expect(days.filter((day) => day !== null)).not.toEqual([]);
	});

	test('say of which original they are a translation, where their first page does', () => {
		for (const document of held) {
			const { work, expression } = buildIris(document);
			const { originalLanguage } = document.metadata;
			const translation = /<FRBRtranslation[^>]*>/u.exec(buildAkomaNtoso(document, site))?.[0];
			expect(translation ?? null).toBe(
				originalLanguage?.value === '英文'
					? `<FRBRtranslation href="${expression.replace(`${work}/zho`, `${work}/eng`)}" fromLanguage="eng" by="#publisher"/>`
					: null,
			);
		}
	});

	test('have each correction as an editorial remark behind the words that it is of', () => {
		for (const document of held) {
			const xml = buildAkomaNtoso(document, site);
			const remarks = [...xml.matchAll(/(.{0,40})<remark status="editorial">([^<]*)<\/remark>/gu)];
			expect(remarks).toHaveLength(document.corrections.length);
			for (const [, before = '', remark = ''] of remarks) {
				const correction = document.corrections.find(
					({ printed, reason }) =>
						remark.startsWith(`[原文作“${printed}”`) && remark.endsWith(`。${reason}]`),
				);
				expect(correction, remark).toBeDefined();
				const words = bare(correction?.printed ?? '-').slice(-4);
				expect(bare(before.replaceAll(/<[^>]*>/gu, '')).endsWith(words)).toBe(true);
			}
		}
	});

	test('have every place that the text names as a reference, valid too', async () => {
		const archive = buildArchive(held);
		const scopes = buildLinkScopes(archive, { documents: [], doubtful: [] });
		const files = new Map<string, string>();
		let count = 0;
		for (const document of held) {
			const findLinks = scopes.get(document.id)?.findLinks;
			const xml = buildAkomaNtoso(document, site, null, undefined, findLinks);
			files.set(`${document.id.replaceAll('/', '-')}.xml`, xml);
			const elements = elementsOf(readXml(xml));
			const ids = new Set(elements.map((element) => element.getAttribute('eId')));
			const own = elements.filter(
				(element) => element.localName === 'ref' && elementHref(element).startsWith('#'),
			);
			count += own.length;
			expect(own.every((ref) => ids.has(elementHref(ref).slice(1)))).toBe(true);
			// The text is the same with and without them.
			expect(bare(xml.replaceAll(/<[^>]*>/gu, ''))).toBe(
				bare(buildAkomaNtoso(document, site).replaceAll(/<[^>]*>/gu, '')),
			);
		}
		expect(count).toBeGreaterThan(0);
		expect(files.get('gb-346-ins-8.xml')).toContain(
			'见决定草案：<ref href="#para_61">第 61 段</ref>',
		);
		expect(await validateAkomaNtoso(files)).toEqual([]);
	});

	test('keep every web address and every reference with an address', () => {
		const inlinesOf = ({ body }: ArchiveDocument): Inline[] =>
			body.flatMap((part) =>
				part.type === 'paragraph' ? part.blocks.flatMap(({ content }) => content) : [],
			);
		for (const document of held) {
			const links = inlinesOf(document).filter(
				(inline) =>
					inline.type === 'link' || (inline.type === 'reference' && inline.target !== null),
			);
			const paragraphs = elementsOf(readXml(buildAkomaNtoso(document, site))).filter(
				({ localName, parentNode }) =>
					localName === 'ref' && !isInNote(parentNode as Element | null),
			);
			const inBody = paragraphs.filter((ref) => isIn(ref, 'paragraph'));
			expect(inBody.map((ref) => ref.textContent)).toEqual(
				links.map(({ pieces }) => joinPieces(pieces)),
			);
		}
	});
});

function isIn(element: Element | null, name: string): boolean {
	return (
		element !== null && (element.localName === name || isIn(element.parentNode as Element, name))
	);
}

const isInNote = (element: Element | null) => isIn(element, 'authorialNote');

test('is valid for documents that the archive does not hold yet', async () => {
	const spread = makeDocument({
		body: [
			paragraph(
				1,
				prose(text('首')),
				prose(text('次'), mark(1), mark(1)),
				{ type: 'item', fragment: 'p1-a', label: '(a)', content: [text('甲')] },
				{ type: 'item', fragment: 'p1-a-i', label: '(i)', content: [text('甲一')] },
				{ type: 'item', fragment: 'p1-a-ii', label: '(ii)', content: [text('甲二')] },
				prose(text('其间')),
				{ type: 'item', fragment: 'p1-1', label: '-', content: [text('乙')] },
				prose(text('末')),
			),
		],
		footnotes: [
			{ fragment: 'fn1', number: 1, content: [text('注')], citedAt: 'p1', lines: [[1, 1]] },
			{ fragment: 'fn2', number: 2, content: [text('无处可注')], citedAt: null, lines: [[2, 2]] },
		],
	});
	const control = makeDocument({ body: [paragraph(1, prose(text('甲\u0001乙')))] });
	const files = new Map([
		['small.xml', buildAkomaNtoso(smallDocument, site)],
		['hostile.xml', buildAkomaNtoso(hostileDocument, site)],
		['empty.xml', buildAkomaNtoso(makeDocument(), site)],
		['spread.xml', buildAkomaNtoso(spread, site)],
		['control.xml', buildAkomaNtoso(control, site)],
	]);
	expect(await validateAkomaNtoso(files)).toEqual([]);
	expect(files.get('spread.xml')).toContain(
		'<paragraph eId="para_1"><num>1.</num><intro eId="para_1__intro"><p>首</p>' +
			'<p>次<authorialNote eId="fn_1" marker="1" placement="bottom"><p>注</p></authorialNote>' +
			'<noteRef href="#fn_1" marker="1" placement="bottom"/></p></intro>' +
			'<point eId="para_1__point_a"><num>(a)</num><intro eId="para_1__point_a__intro"><p>甲</p></intro>' +
			'<point eId="para_1__point_a__point_i"><num>(i)</num><content><p>甲一</p></content></point>' +
			'<point eId="para_1__point_a__point_ii"><num>(ii)</num><content><p>甲二</p></content></point></point>' +
			'<alinea eId="para_1__al_1"><content><p>其间</p></content></alinea>' +
			'<indent eId="para_1__indent_1"><content><p>乙</p></content></indent>' +
			'<wrapUp eId="para_1__wrapup"><p>末</p></wrapUp></paragraph>',
	);
	expect(files.get('spread.xml')).toContain('无处可注');
});

const whole: [string, ArchiveDocument][] = [
	['parts, tables, texts and inserted numbers', paperWithParts],
	['a preamble and an annex', resolution],
	['no number at all', paperWithoutNumbers],
	['a part and no body', onlyPart],
];

describe.each(whole)('a paper with %s', (_what, document) => {
	test('is valid', async () => {
		const files = new Map([['paper.xml', buildAkomaNtoso(document, site)]]);
		expect(await validateAkomaNtoso(files)).toEqual([]);
	});

	test('keeps every character of body and parts, in their order', () => {
		expect(writtenBodies(document)).toEqual(printedBodies(document));
	});

	test('keeps every paragraph, text, table and note at an eId of its own, which no other has', () => {
		const elements = readElements(document);
		for (const { body, footnotes } of zonesOf(document)) {
			for (const part of body) {
				if (part.type === 'heading') continue;
				const words = part.type === 'paragraph' ? blocksText(part.blocks) : partText(part);
				const element = elements.get(fragmentToEId(part.fragment));
				expect(ownText(element), part.fragment).toBe(bare(words));
			}
			for (const { fragment, content } of footnotes) {
				const element = elements.get(fragmentToEId(fragment));
				expect(ownText(element), fragment).toBe(bare(inlineText(content)));
			}
		}
	});

	test('has a place for every reference in it', () => {
		const targets = new Set([...readElements(document).keys()].map((eId) => `#${eId}`));
		const references = elementsOf(readXml(buildAkomaNtoso(document, site)))
			.filter(({ localName }) => localName === 'noteRef')
			.map((element) => element.getAttribute('href') ?? '');
		expect(references.filter((href) => !targets.has(href))).toEqual([]);
	});
});

test('a part is an attachment with its label, its title, its names and a document of its own', () => {
	const xml = buildAkomaNtoso(paperWithParts, site);
	expect(xml).toContain(
		'<attachment eId="att_appendix1"><num>附录一</num><heading>附录一的标题' +
			'<authorialNote eId="att_appendix1__fn_1" marker="1" placement="bottom"><p>附录一注一。</p></authorialNote>' +
			'</heading><doc name="appendix"><meta><identification source="#archive"><FRBRWork>' +
			'<FRBRthis value="/akn/un/doc/information/ilo-gb/0001-01-01/GB.346-INS-8/!main/appendix1"/>' +
			'<FRBRuri value="/akn/un/doc/information/ilo-gb/0001-01-01/GB.346-INS-8"/>' +
			'<FRBRalias value="https://archive.example/kb/gb/346/ins/8/appendix1/" name="archive"/>',
	);
	expect(xml).toContain('<FRBRnumber value="appendix1" showAs="附录一"/>');
	expect(xml).toContain('<attachment eId="att_annex"><num>附件</num>');
	expect(xml).toContain('<section eId="att_appendix1__sec_一_2"><num>一.</num>');
	expect(xml).toContain('<conclusions><p><authorialNote eId="att_appendix1__fn_4"');
});

test('a table keeps its caption, heads and spans', () => {
	expect(buildAkomaNtoso(paperWithParts, site)).toContain(
		'<hcontainer name="table" eId="att_appendix1__table_1"><content>' +
			'<table eId="att_appendix1__table_1__table_1"><caption>表 1. 支出' +
			'<authorialNote eId="att_appendix1__fn_3" marker="3" placement="bottom"><p>附录一注三。</p></authorialNote>' +
			'</caption><tr><th colspan="2"><p>项目</p></th><th><p>数额</p></th></tr>' +
			'<tr><td rowspan="2"><p>旅费</p></td><td><p>国内</p></td><td><p>12' +
			'<noteRef href="#att_appendix1__fn_2" marker="2" placement="bottom"/></p></td></tr>' +
			'<tr><td><p/></td><td><p>95%</p></td></tr></table></content></hcontainer>',
	);
});

test('a paragraph put in later keeps its printed number, and a text has none', () => {
	const xml = buildAkomaNtoso(paperWithParts, site);
	expect(xml).toContain(
		'<paragraph eId="para_1-1"><num>1.1</num><intro eId="para_1-1__intro"><p>小节。</p></intro>' +
			'<indent eId="para_1-1__indent_1">',
	);
	expect(xml).toContain('<paragraph eId="para_1a"><num>1A</num>');
	expect(xml).toContain('<paragraph eId="att_annex__para_1bis"><num>1 bis</num>');
	expect(xml).toContain(
		'<paragraph eId="para_nn_2"><content><p>（见上。）</p></content></paragraph>',
	);
});

test('the cover page has the other meetings and the notices of the first page', () => {
	expect(buildAkomaNtoso(paperWithParts, site)).toContain(
		'<p><docAuthority>工业发展理事会</docAuthority></p>' +
			'<p><session value="50">第50届会议，2022 年 11 月，维也纳</session></p>' +
			'<p><docAuthority>工作组</docAuthority></p><p><inline name="meeting">2023 年 3 月，日内瓦</inline></p>' +
			'<p><docAuthority>小组</docAuthority></p><p><docNumber>GB.346/INS/8</docNumber></p>' +
			'<p><inline name="notice">为节约起见，本文件未作印发。</inline></p>' +
			'<p><inline name="notice">敬请各位代表\n自带文件与会。</inline></p><p><docStatus>',
	);
});

test('a resolution is a statement with a preamble', () => {
	const xml = buildAkomaNtoso(resolution, site);
	expect(xml).toContain('<statement name="resolution" contains="originalVersion">');
	expect(xml).toContain('<FRBRsubtype value="deliberation"/>');
	expect(xml).toContain(
		'<preamble><formula name="enactingFormula" eId="para_nn_1"><p>大会，</p></formula>' +
			'<container name="preamble" eId="para_nn_2"><p>回顾其以前的决议，<authorialNote',
	);
	expect(xml).toContain('</preamble><mainBody><paragraph eId="para_1">');
});

test('finds fault with what is not valid, so that silence means something', async () => {
	const broken = buildAkomaNtoso(smallDocument, site).replace('<mainBody>', '<mainBody><num/>');
	const errors = await validateAkomaNtoso(new Map([['broken.xml', broken]]));
	expect(errors.join('\n')).toContain("num': This element is not expected");
});

test('keeps hostile text literal, ampersands before all', () => {
	const hostile = `${HOSTILE}&nbsp;&#65;&#0;&`;
	const given = { ...hostileDocument, body: [paragraph(1, prose(text(hostile)))] };
	const written = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	expect(buildAkomaNtoso(given, site)).toContain(`<content><p>${written}</p></content>`);
});

test('parts the number of a heading from its words', () => {
	expect(buildAkomaNtoso(smallDocument, site)).toContain(
		'<section eId="sec_一"><num>一.</num><heading>背景</heading>' +
			'<section eId="sec_一__sec_nn_1"><heading>概况</heading><paragraph eId="para_1">',
	);
});

test('names work, expression and manifestation, and no time of the build', () => {
	const xml = buildAkomaNtoso(smallDocument, site);
	expect(xml).toContain(
		'<FRBRWork><FRBRthis value="/akn/un/doc/paper/ilo-gb/2022-10-07/GB.346-INS-8/!main"/>' +
			'<FRBRuri value="/akn/un/doc/paper/ilo-gb/2022-10-07/GB.346-INS-8"/>' +
			'<FRBRalias value="https://archive.example/kb/gb/346/ins/8/" name="archive"/>' +
			'<FRBRdate date="2022-10-07" name="publication"/><FRBRauthor href="#publisher"/>' +
			'<FRBRcountry value="un"/><FRBRsubtype value="paper"/>' +
			'<FRBRnumber value="GB.346-INS-8" showAs="GB.346/INS/8"/><FRBRname value="进展情况"/></FRBRWork>',
	);
	expect(xml).toContain('/GB.346-INS-8/zho@2022-10-07/!main"/>');
	const dates = new Set(Array.from(xml.matchAll(/ date="([^"]*)"/g), ([, date]) => date));
	expect([...dates]).toEqual(['2022-10-07']);
});
