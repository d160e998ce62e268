import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { STEP_LIMIT } from '../time-limits.ts';
import { unpackChromium } from './chromium.ts';
import { watchPage } from './watch-page.ts';

// The arguments of the package are not used: they take away the checks of origin and content that are tested here.
const ARGUMENTS = [
	'--disable-gpu',
	// Nothing leaves this machine, whatever a page asks for.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

interface PageOptions {
	/** Status with which the page itself is expected to come; 404 for one that is missing. */
	status?: number;
	/** Options of the browser context, such as `javaScriptEnabled`, `viewport` or `permissions`. */
	context?: BrowserContextOptions;
}

export interface OpenPage extends AsyncDisposable {
	page: Page;
	/** What went wrong on the page, in the order it did, a sentence each. */
	problems: readonly string[];
	/** Waits until the page has nothing to do and waits for nothing. */
	settle: () => Promise<void>;
	/** The same, then throws where there is any problem, with the list. */
	expectClean(): Promise<void>;
	close(): Promise<void>;
}

let launched: Promise<Browser> | undefined;

/** Returns the browser of this test file; it is closed behind the last test. */
function openBrowser(): Promise<Browser> {
	// Chromium's own sandbox needs rights that root, and many a container, has not.
	launched ??= unpackChromium().then((executablePath) =>
		chromium.launch({
			executablePath,
			args: ARGUMENTS,
			chromiumSandbox: false,
			timeout: STEP_LIMIT,
		}),
	);
	return launched;
}

afterAll(async () => {
	await (await launched)?.close();
});

/** Opens a URL in a context of its own and waits for its load. Use it with `await using`, or close it. */
export async function openPage(
	url: string,
	{ status = 200, context }: PageOptions = {},
): Promise<OpenPage> {
	const opened = await (await openBrowser()).newContext(context);
	opened.setDefaultTimeout(STEP_LIMIT);
	const page = await opened.newPage();
	const runsScripts = context?.javaScriptEnabled !== false;
	const { problems, settle } = watchPage(page, { url, status, runsScripts });
	await page.goto(url);
	const close = () => opened.close();
	return {
		page,
		problems,
		settle,
		async expectClean() {
			await settle();
			if (problems.length > 0)
				throw new Error([`Problems on ${page.url()}:`, ...problems].join('\n'));
		},
		close,
		[Symbol.asyncDispose]: close,
	};
}
