import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { passTime } from './pass-time.ts';
import { serveFolder, type SiteServer } from './serve.ts';

let server: SiteServer;

beforeAll(async () => {
	const { folder } = inject('sites').root;
	// The policy of the header is the stricter one: what it stops is an error on the console.
	const policy = /Content-Security-Policy: (.+)/u.exec(
		readFileSync(join(folder, '_headers'), 'utf8'),
	)?.[1];
	server = await serveFolder(folder, { headers: { 'Content-Security-Policy': policy ?? '' } });
});

afterAll(() => server.close());

const encode = encodeURIComponent;

const MARKUP = [
	encode('<script>document.title="PWNED"</script>'),
	encode('"><img src=x onerror="document.title=\'PWNED\'">'),
];

/** Values of a query, as they stand in an address. */
const QUERIES = [
	'',
	'%',
	'%E4%B8',
	'%ED%A0%80',
	'%00',
	'%0A%0D%09',
	'+++',
	...MARKUP,
	encode('<svg/onload=document.title="PWNED">'),
	encode('javascript:document.title="PWNED"'),
	encode('${alert(1)}{{alert(1)}}'),
	encode('"“"”-|--||'),
	encode('((((((((a+)+)+)+)$'),
	encode('\u202Etxt.exe\u202C\u0000\uFEFF'),
	encode('e\u0301'.repeat(400)),
	encode('ﷺ'.repeat(100)),
	encode('𠮷'.repeat(200)),
	'a'.repeat(4000),
	encode('国 '.repeat(400)),
	encode('"'.repeat(1500)),
	encode('__proto__ constructor toString'),
	'1&q=2&q=%3Cb%3E&near=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&near=',
	`${encode('龘')}&near=${encode('<img src=x onerror=alert(1)>联合国')}`,
];

const FRAGMENTS = [
	'p1"><img src=x onerror=document.title="PWNED">',
	'p99"><img src=x onerror=document.title="PWNED">',
	'javascript:document.title="PWNED"',
	'<script>document.title="PWNED"</script>',
	'p9-p3',
	'p1-p99999999999',
	'p99999999999',
	'p0',
	'p-1',
	'p1e3',
	'p01',
	'p61-<b>',
	'%',
	'%E4%B8',
	'p%00',
	'fn999999',
	'__proto__',
	'constructor',
	'b=<img src=x onerror=alert(1)>',
	`p${'9'.repeat(4000)}`,
	'国'.repeat(2000),
	':~:text=<script>alert(1)</script>',
	'p12,p13&p14;p15',
];

/** Time in which a page does what its address asks of it, what is read aloud included, in milliseconds. */
const SETTLE = 250;

/** Windows at a time: they wait more than they work. */
const WINDOWS = 4;

/** Opens each of the addresses, one after another in a few windows, and expects that nothing runs and the page is there. */
async function expectHarmless(paths: readonly string[]): Promise<void> {
	const share = Math.ceil(paths.length / WINDOWS);
	const shares = Array.from({ length: WINDOWS }, (_, at) =>
		paths.slice(at * share, (at + 1) * share),
	);
	await Promise.all(shares.map(expectHarmlessInWindow));
}

async function expectHarmlessInWindow(paths: readonly string[]): Promise<void> {
	await using opened = await openPage(server.url('about/'));
	const { page } = opened;
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	for (const path of paths) {
		// One that differs in its fragment alone loads nothing: the page hears of it.
		await page.goto(server.url('') + path);
		await passTime(page, SETTLE);
		const seen = await page.evaluate(() => ({
			title: document.title,
			injected: document.querySelectorAll(
				'main :is(img, script:not([src], [type])), .landing-bar :is(img, script, b)',
			).length,
			heading: document.querySelector('h1')?.getClientRects().length ?? 0,
			overflow: document.documentElement.scrollWidth - innerWidth,
		}));
		const name = path.slice(0, 120);
		expect(seen.title.startsWith('PWNED'), name).toBe(false);
		expect(seen.injected, name).toBe(0);
		expect(seen.heading, name).toBeGreaterThan(0);
		expect(seen.overflow, name).toBeLessThanOrEqual(0);
		expect(opened.problems, name).toEqual([]);
	}
	await opened.expectClean();
	expect(dialogs).toEqual([]);
}

describe('hostile queries run nothing on', () => {
	test.each(['search/', 'gb/346/ins/8/'])('/%s', async (path) => {
		await expectHarmless(QUERIES.map((query) => `${path}?q=${query}`));
	});

	test('pages of other kinds', async () => {
		const pages = ['en/search/', 'gb/346/ins/8/p12/', 'glossary/', 'basket/', ''];
		await expectHarmless(
			pages.flatMap((path) => MARKUP.map((query) => `${path}?q=${query}&near=${query}`)),
		);
	});
});

describe('hostile fragments run nothing on', () => {
	test.each(['gb/346/ins/8/', 'basket/'])('/%s', async (path) => {
		await expectHarmless(FRAGMENTS.map((fragment) => `${path}#${fragment}`));
	});

	test('pages of other kinds, and where they begin with them', async () => {
		const pages = ['gb/346/ins/8/', 'gb/346/ins/8/p12/', 'search/', 'glossary/', 'basket/', ''];
		await expectHarmless(
			FRAGMENTS.slice(0, 2).flatMap((fragment) => pages.map((path) => `${path}#${fragment}`)),
		);
	});
});

test('hostile baskets in an address run nothing', async () => {
	const baskets = [
		'b=',
		'b=gb/346/ins/8/p12,<img src=x onerror=alert(1)>',
		'b=../../etc/passwd',
		'b=gb/346/ins/8/p99999',
		'b=%',
		`b=${'gb/346/ins/8/p12,'.repeat(300)}`,
		'basket=javascript:alert(1)',
		'gb/346/ins/8/p12;gb/346/ins/8/p13;<script>alert(1)</script>',
	];
	await expectHarmless(baskets.map((basket) => `basket/#${basket}`));
});

test('a query of a result page stands in its bar as text, cut', async () => {
	const attack = '<img src=x onerror=alert(1)>'.repeat(40);
	await using opened = await openPage(server.url(`gb/346/ins/8/?q=${encode(`社会|"${attack}"`)}`));
	const { page } = opened;
	await page.locator('.landing-bar [role="status"]').filter({ hasText: '处' }).waitFor();
	const said = (await page.locator('.landing-bar').textContent()) ?? '';
	expect(said).toContain('<img src=x');
	expect(said.length).toBeLessThan(120);
	await opened.expectClean();
});
