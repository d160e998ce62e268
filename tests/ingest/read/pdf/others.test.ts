import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInThread } from '../../../../src/ingest/read/pdf/read-in-thread.ts';
import { readPdf } from '../../../../src/ingest/read/pdf/read-pdf.ts';
import { makePdf, paragraph } from './make-pdf.ts';
import { findShared, sharedName } from './shared-files.ts';

const folder = findShared('others');
const read = (file: string) => readPdf(readFileSync(join(folder ?? '', file)));

/** The first characters of a line, with its label and what it is. */
const shorten = ({
	autoLabel,
	text,
	weight,
}: Awaited<ReturnType<typeof readPdf>>['value'][number]) =>
	`${weight === 'bold' ? '*' : ''}${autoLabel === undefined ? '' : `${autoLabel} `}${text.slice(0, 12)} … ${text.slice(-5)}`;

describe('PDFs as others make them', () => {
	test.skipIf(folder === null)(
		sharedName(folder, 'a file of Word is read line by line as its pages show it'),
		async () => {
			const { value, findings, pages } = await read('word-tagged-4p.pdf');
			expect(pages).toBe(4);
			expect(findings).toEqual([]);
			const onPage = (page: number) => value.filter((line) => line.page === page).map(shorten);
			expect(value.slice(0, 12).map(({ text }) => text)).toEqual([
				// A stamp that was put on the page as an annotation.
				'立法會CB(3)634/2026(01)號文件',
				'香港特別行政區立法會',
				'與規管網約車服務有關的4項附屬法例小組委員會',
				'（電郵：sc_subleg@legco.gov.hk)',
				'各位委員：',
				'Uber 就「網約車服務的規管細節」提交政策意見書',
				'立法會與規管網約車服務有關的4項附屬法例小組委員會將於 2026 年 6 月 8 日討論規管網約車服務。Uber 一直支持提升乘客安全及服務質素，並希望就相關規管細節提交政策意見書，供各位委員參考。',
				'我們期望委員會在討論附屬法例時，能充分考慮相關措施對市民出行、訪港旅客體驗，以及基層網約車司機生計的實際影響。',
				'感謝 閣下撥冗參閱意見書。',
				'Uber 香港團隊',
				'2026 年 6 月 4 日',
				'附件：「網約車服務的規管細節」政策意見書（中文文本）',
			]);
			expect(onPage(2)).toEqual(
				[
					'*網約車服務的規管細節 … 的規管細節',
					'是次附屬法例建議標誌着香 … 政策目標。',
					'我們期望繼續與各持分者保 … 實際影響。',
					'*車輛配額及對公眾需求的影 … 需求的影響',
					'政府建議首階段將網約車車 … 服務體驗。',
					'此外，許可證上限僅涵蓋現 … 計的機會。',
					'政府最早會於今年第四季起 … 監察評估。',
					'*有效的許可證數目檢討機制 … 目檢討機制',
					'我們樂見政府表示會因應市 … 資金額。',
					'為確保檢討機制能充分反映 … 監管基準。',
					'為確保機制具備實效，我們 … 出行體驗。',
					'此外，我們促請政府清楚訂 … 尤為重要。',
				].map((line) => expect.stringContaining(line.slice(0, 10)) as unknown as string),
			);
			expect(onPage(4)).toEqual(
				[
					'為此，我們建議建立分階段 … 發放機制：',
					'● 臨時分配階段： 申請人在 … 登記車輛。',
					'● 合規車輛登記階段： 申請 … 求的車輛。',
					'● 正式許可證發放： 當車輛 … 許可證。',
					'*第三者風險保險 … 者風險保險',
					'《2025 年道路交通（修 … 以運作。',
					'為確保保險安排對於司機而 … 以下優點：',
					'● 保留市場彈性： 讓平台及 … 保險產品。',
					'● 減少行政複雜性： 政府無 … 平台負責。',
					'● 強化公眾安全保障： 平台 … 約車行程。',
					'若第 55T 條現行條文必 … 提供服務。',
					'根據 Uber 全球營運經 … 技術負擔。',
					'若市面上沒有一套可行的按 … 營運模式。',
					'最後，依賴個人保單亦可能 … 持續保障。',
				].map((line) => expect.stringContaining(line.slice(0, 9)) as unknown as string),
			);
		},
	);

	test.skipIf(folder === null)(
		sharedName(
			folder,
			'lines that are spaced out have no space in a word, and every space between Latin words',
		),
		async () => {
			const { value, findings } = await read('pdfmaker-20p.pdf');
			// Its fonts call some characters by others that look the same: U+F98E for 年.
			expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['pdf-compatible']));
			const texts = value.map(({ text }) => text);
			// A space in the head of a page is painted; in a cell it parts paragraphs.
			const running = value.filter(
				({ cells, furniture }) => cells === undefined && furniture !== true,
			);
			expect(running.filter(({ text }) => /\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual([]);
			expect(texts.find((text) => text.startsWith('自1980'))).toContain('(Hong Kong PSG)');
			expect(texts.find((text) => text.startsWith('胡志偉議員'))).toMatch(
				/^胡志偉議員：主席，局長的答覆其實誤導了公眾，因為大家正在討論的是如何建設一個“單車友善”的城市，/u,
			);
			expect(value.filter(({ cells }) => cells !== undefined)).toHaveLength(36);
			expect(
				value.filter(({ furniture, text }) => furniture === true && text.includes('立法會')),
			).toHaveLength(20);
		},
	);

	test.skipIf(folder === null)(sharedName(folder, 'a scan is refused'), async () => {
		const { value, findings } = await read('scan-3p.pdf');
		expect(value).toEqual([]);
		expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
			['pdf-scan', 'Pages without text, images of pages as a scanner makes them: 1–3.'],
		]);
	});
});

describe('a thread of its own', () => {
	const bytes = makePdf([paragraph('一段文字。', { y: 100 })]);

	test('reads the same', async () => {
		expect(await readInThread(bytes)).toEqual(await readPdf(bytes));
	});

	test('is ended where it takes too long', async () => {
		const { value, findings } = await readInThread(bytes, 0);
		expect(value).toEqual([]);
		expect(findings.map(({ message }) => message)).toEqual([
			'The PDF was not read within 0 seconds and 1024 MB.',
		]);
	});
});
