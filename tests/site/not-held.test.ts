import { expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';

test.each([true, false])(
	'a document that is not held says so, and leads to the paragraphs that cite it (script: %s)',
	async (javaScriptEnabled) => {
		await using server = await serveFolder(inject('sites').root.folder);
		await using opened = await openPage(server.url('gb/340/ins/6/'), {
			context: { javaScriptEnabled },
		});
		const { page } = opened;
		expect(await page.locator('main').innerText()).toContain('没有收录');
		expect(await page.locator('h1').innerText()).toBe('GB.340/INS/6');
		// Note 2 of GB.346/INS/8, which paragraph 2 carries the mark of, cites it.
		await page.locator('main a[href="/gb/346/ins/8/#p2"]').click();
		await page.waitForURL(server.url('gb/346/ins/8/#p2'));
		expect(await page.locator(':target').getAttribute('id')).toBe('p2');
		expect(await page.locator('#fn2').innerText()).toContain('GB.340/INS/6');
		await opened.expectClean();
	},
);

test('a reference to a document that is not held opens its page', async () => {
	await using server = await serveFolder(inject('sites').root.folder);
	await using opened = await openPage(server.url('gb/346/ins/8/'));
	await opened.page.locator('#fn2 a.reference[href="/gb/340/ins/6/"]').first().click();
	await opened.page.waitForURL(server.url('gb/340/ins/6/'));
	await opened.expectClean();
});

test.each([
	[
		'gb/340/ins/6/',
		['机构', '国际劳工组织理事会', '届会', '第340届会议', '部分', '机构部分', '种类', '文件'],
		null,
		'a paper of the Governing Body, whose publisher has no address by symbol',
	],
	[
		'un/a/res/72/279/',
		[
			...[
				'题名',
				'《在联合国系统发展方面业务活动四年度全面政策审查的背景下，重新定位联合国发展系统》',
			],
			...['机构', '联合国大会', '届会', '第72届会议', '种类', '决议'],
			...['官方文本', 'https://undocs.org/zh/A/RES/72/279'],
		],
		'https://undocs.org/zh/A/RES/72/279',
		'a resolution, with the title that note 1 of GB.346/INS/8 prints',
	],
	[
		'gb/340/hl/2/',
		[
			...['题名', 'COVID-19 and the world of work'],
			...[
				'机构',
				'国际劳工组织理事会',
				'届会',
				'第340届会议',
				'部分',
				'高级别部分',
				'种类',
				'文件',
			],
		],
		null,
		'a paper whose title its publisher gives',
	],
	[
		'un/a/res/73/291/',
		[
			...['题名', '《第二次联合国南南合作高级别会议布宜诺斯艾利斯成果文件》'],
			...['机构', '联合国大会', '届会', '第73届会议', '种类', '决议'],
			...['官方文本', 'https://undocs.org/zh/A/RES/73/291'],
		],
		'https://undocs.org/zh/A/RES/73/291',
		'a resolution that a note names by its title without marks',
	],
	[
		'unido/dgb/2020/09/',
		['种类', '总干事公报'],
		null,
		'a bulletin, of which the symbol says no more',
	],
])('%s says what is known of it: %j', async (path, words, official, _reason) => {
	await using server = await serveFolder(inject('sites').root.folder);
	await using opened = await openPage(server.url(path));
	const { page } = opened;
	const facts = page.locator('.not-held-facts');
	const read = (await facts.locator('dl').innerText())
		.split(/\n/u)
		.map((line) => line.replace(/\s*见于.*$/u, '').trim())
		.filter(Boolean);
	expect(read).toEqual(words);
	const link = facts.locator('a[href^="https://undocs.org/"]');
	expect((await link.count()) === 0 ? null : await link.getAttribute('href')).toBe(official);
	await opened.expectClean();
});

test('the title of a paper that is not held leads to the place that prints it', async () => {
	await using server = await serveFolder(inject('sites').root.folder);
	await using opened = await openPage(server.url('un/a/res/72/279/'));
	const { page } = opened;
	await page.locator('.not-held-facts dd a[href^="/gb/"]').click();
	await page.waitForURL(server.url('gb/346/ins/8/#p1'));
	expect(await page.locator('#fn1').innerText()).toContain('重新定位联合国发展系统');
});
