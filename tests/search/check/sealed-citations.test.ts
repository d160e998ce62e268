import { describe, expect, test } from 'vitest';
import { sealOf } from '../../../src/citations/cite/seal.ts';
import { CITATION_FORMS, formatCitation } from '../../../src/citations/cite/format-citation.ts';
import { citePlaces, type CitedDocument } from '../../../src/citations/cite/cited-place.ts';
import { findPublisher } from '../../../src/citations/cite/publishers.ts';
import { fragmentToPlace } from '../../../src/model/addressing/place.ts';
import { checkQuotations } from '../../../src/search/check/check-all.ts';
import { checkQuotation } from '../../../src/search/check/check-quotation.ts';
import type { HeldText } from '../../../src/search/check/checked.ts';
import { openMemoryShelf } from '../../../src/search/check/memory-shelf.ts';
import { hashText } from '../../../src/search/text-hash.ts';
import {
	describeSeal,
	nameVerdict,
	summarizeChecked,
} from '../../../src/search/check/summarize-checked.ts';
import { checkText } from '../../../src/words/zh-hans/check.ts';

const PAPER = 'gb/347/pol/3';
const REV1 = `${PAPER}/rev1`;
const UNTITLED = 'unido/pbc/38/item-11';

const TEXTS: Record<string, string> = {
	[`${PAPER}/p1`]: '理事会注意到报告。',
	[`${PAPER}/p2`]: '方案共举办120次活动。',
	[`${REV1}/p1`]: '理事会注意到报告。',
	[`${REV1}/p2`]: '方案共举办132次活动，\n来自45个成员国。',
	[`${REV1}/p3`]: '独立评价认为方案有效。',
	[`${REV1}/fn1`]: '见第2段。',
	[`${UNTITLED}/p1`]: '改革已经启动。',
	[`${UNTITLED}/rev1/p1`]: '改革已经完成。',
};

const shelf = openMemoryShelf({
	texts: Object.entries(TEXTS).map(([id, text]): HeldText => ({
		id,
		url: `/${id}/`,
		kind: id.includes('/fn') ? 'footnote' : 'paragraph',
		document: id.slice(0, id.lastIndexOf('/')),
		text,
	})),
	documents: [PAPER, REV1]
		.map((id) => ({
			id,
			title: '关于培训方案的报告',
			filters: { body: '理事会' },
		}))
		.concat(
			[UNTITLED, `${UNTITLED}/rev1`].map((id) => ({
				id,
				title: '联合国发展系统改革',
				filters: { body: '方案和预算委员会' },
			})),
		),
});

const document = (id: string): CitedDocument => ({
	id,
	symbol: id.startsWith('gb/') ? `GB.347/POL/3${id === REV1 ? '(Rev.1)' : ''}` : null,
	body: id.startsWith('gb/') ? '理事会' : '方案和预算委员会',
	title: id.startsWith('gb/') ? '关于培训方案的报告' : '联合国发展系统改革',
	session: null,
	issued: null,
	publisher: findPublisher(id),
});

/** Returns a citation of places as the site copies it, sealed with the texts given, or those held. */
function sealed(
	form: (typeof CITATION_FORMS)[number],
	id: string,
	fragments: string,
	text?: string,
) {
	const places = fragments.split(' ').map((one) => fragmentToPlace(one));
	const known = places.filter((one) => one !== null);
	const own = fragments.split(' ').map((one) => TEXTS[`${id}/${one}`] ?? '');
	return formatCitation(form, citePlaces(document(id), known, 'https://archive.example/'), {
		seal: sealOf(id, hashText(text ?? own.join(''))),
		quoted: { text: own.join('\n'), blocks: [], notes: [] },
		unofficial: true,
	}).text;
}

describe('a citation that was copied with the hash of its text', () => {
	const rows = CITATION_FORMS.flatMap((form) =>
		[
			[REV1, 'p2'],
			[PAPER, 'p2'],
			[REV1, 'p1 p2 p3'],
			[REV1, 'p1 p3 fn1'],
			[`${UNTITLED}/rev1`, 'p1'],
			[UNTITLED, 'p1'],
		].map(([id = '', fragments = '']) => [form, id, fragments] as const),
	);

	test.each(rows)('as %s of %s, %s: true, changed since, not held', async (form, id, fragments) => {
		const seal = async (text: string) => (await checkQuotation(text, shelf)).seal?.same;
		const text = sealed(form, id, fragments);
		expect(await seal(text), text).toBe(true);
		expect(await seal(sealed(form, id, fragments, '别的文字'))).toBe(false);
		const away = text.replaceAll('347', '348').replaceAll('pbc/38', 'pbc/39');
		// A title is that of one document alone.
		if (!away.includes('联合国发展系统改革')) expect(await seal(away), away).toBeNull();
	});

	test.each(rows)('as %s of %s, %s holds through a mail', async (form, id, fragments) => {
		const text = sealed(form, id, fragments);
		const at = text.search(/；校验：|check: /u);
		const lines = `${text.slice(0, at + 9)}\n${text.slice(at + 9)}`;
		const broken = lines.replaceAll('\n', '\r\n> ');
		const [checked, ...others] = await checkQuotations(
			`各位同事：\r\n\r\n> ${broken}\r\n\r\n此致`,
			shelf,
		);
		expect(others, broken).toEqual([]);
		expect(checked?.seal?.same, broken).toBe(true);
	});
});

const SEAL = (text: string, version = 'Rev.1') =>
	`〔版本：${version}；校验：${hashText(text).slice(0, 12)}〕`;
const P2 = TEXTS[`${REV1}/p2`] ?? '';
const P3 = TEXTS[`${REV1}/p3`] ?? '';

describe('in a longer text', () => {
	const check = async (text: string) =>
		(await checkQuotations(text, shelf)).map(({ kind, verdict, cited, quotation }) => [
			kind,
			verdict,
			cited?.id,
			quotation,
		]);

	test.each<[string, string, unknown[][]]>([
		[
			'a citation alone among words',
			`参见理事会文件GB.347/POL/3(Rev.1)，第2段${SEAL(P2)}，其中提到活动的次数。`,
			[['citation', 'verbatim', `${REV1}/p2`, `GB.347/POL/3(Rev.1)，第2段${SEAL(P2)}`]],
		],
		[
			'one whose text has changed, in brackets',
			`活动有所增加（GB.347/POL/3(Rev.1)，第2段）${SEAL('方案共举办131次活动。')}；详情从略。`,
			[
				[
					'citation',
					'differs',
					`${REV1}/p2`,
					`（GB.347/POL/3(Rev.1)，第2段）${SEAL('方案共举办131次活动。')}`,
				],
			],
		],
		[
			'one that is not held, the seal in the brackets of the text',
			`活动有所增加（GB.347/POL/9，第2段${SEAL(P2, '原本')}），详情从略。`,
			[['citation', 'not-held', 'gb/347/pol/9/p2', `GB.347/POL/9，第2段${SEAL(P2, '原本')}`]],
		],
		[
			'a quotation and a citation alone',
			`“独立评价认为方案有效”（GB.347/POL/3(Rev.1)，第3段）${SEAL(P3)}。另见GB.347/POL/3(Rev.1)，第2段${SEAL(P2)}。`,
			[
				[
					'quotation',
					'verbatim',
					`${REV1}/p3`,
					`“独立评价认为方案有效”（GB.347/POL/3(Rev.1)，第3段）${SEAL(P3)}`,
				],
				['citation', 'verbatim', `${REV1}/p2`, `GB.347/POL/3(Rev.1)，第2段${SEAL(P2)}`],
			],
		],
		[
			'two citations alone, one of them broken over lines',
			`见GB.347/POL/3(Rev.1)，第3段${SEAL(P3)}和GB.347/POL/3(Rev.1)，\n第2\n段${SEAL(P2)}。`,
			[
				['citation', 'verbatim', `${REV1}/p3`, `GB.347/POL/3(Rev.1)，第3段${SEAL(P3)}`],
				['citation', 'verbatim', `${REV1}/p2`, `GB.347/POL/3(Rev.1)，\n第2\n段${SEAL(P2)}`],
			],
		],
		[
			'words without marks and a sealed citation behind them are a quotation',
			`独立评价认为方案有效。（GB.347/POL/3(Rev.1)，第3段）${SEAL(P3)}`,
			[
				[
					'quotation',
					'verbatim',
					`${REV1}/p3`,
					`独立评价认为方案有效。（GB.347/POL/3(Rev.1)，第3段）${SEAL(P3)}`,
				],
			],
		],
		[
			'brackets that look like a seal, with no citation before them',
			`“独立评价认为方案有效”。本稿${SEAL(P3, '二稿')}。`,
			[['quotation', 'verbatim', undefined, '“独立评价认为方案有效”']],
		],
		[
			'a citation without a seal is not checked by itself',
			'“独立评价认为方案有效”。另见GB.347/POL/3(Rev.1)，第2段。',
			[['quotation', 'verbatim', undefined, '“独立评价认为方案有效”']],
		],
	])('%s', async (_, text, expected) => {
		expect(await check(text)).toEqual(expected);
	});

	test('a quotation whose citation lies on the next line is judged with it', async () => {
		const [checked] = await checkQuotations(
			`“独立评价认为方案有效”\n（理事会文件\nGB.347/POL/3(Rev.1)，第\n3段）\n〔版本：Rev.1；\n校验：${hashText(P3).slice(0, 12)}〕`,
			shelf,
		);
		expect(checked).toMatchObject({
			verdict: 'verbatim',
			cited: { id: `${REV1}/p3`, holds: true },
			seal: { same: true },
		});
	});

	test('what is said names the hash apart from the quotation', async () => {
		const checked = await checkQuotations(
			`“独立评价认为方案无效”（GB.347/POL/3(Rev.1)，第3段）${SEAL(P3)}；另见GB.347/POL/3，第2段${SEAL(P2, '原本')}。`,
			shelf,
		);
		expect(checked.map((one) => nameVerdict(one, checkText))).toEqual([
			'与原文有出入',
			'引注：文字与引用时不同',
		]);
		expect(checked.map(({ seal }) => describeSeal(seal, checkText))).toEqual([
			['校验值相符：所引之处的文字与引用时相同。', '引注所注版本：Rev.1'],
			['校验值不符：所引之处的文字与引用时不同。', '引注所注版本：原本'],
		]);
		expect(summarizeChecked(checked, checkText)).toBe(
			'共1处引文：一字不差0处，不在所引之处0处，有出入1处，未收录0处。 带校验值而无引文的引注1处：相符0处，不符1处，未收录0处。',
		);
	});
});
