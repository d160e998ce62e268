import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAMS = ['firefox', 'firefox-esr'];

/** Returns the Firefox of this machine; null where it has none that runs. */
export function findFirefox(): string | null {
	return PROGRAMS.find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
}

/** Nothing leaves this machine: every host but it is asked for through a proxy that nobody runs. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': 9,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': 9,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.update.enabled': false,
};

interface Message {
	id?: number;
	type: string;
	method?: string;
	message?: string;
	result?: Record<string, unknown>;
	params?: { level?: string; text?: string; request?: { url: string } };
}

/** A page of a stock Firefox. */
export interface FirefoxPage extends AsyncDisposable {
	/** What went wrong, and what was asked of another host, in the order it happened. */
	problems: readonly string[];
	/** Opens a URL and waits for its load. */
	open(url: string): Promise<void>;
	/** Returns the value of an expression in the page, which JSON can tell. */
	evaluate(expression: string): Promise<unknown>;
}

const LISTENING = /^WebDriver BiDi listening on (?<address>ws:\S+)$/u;

/** Returns the address at which a Firefox that was just started listens. */
async function awaitAddress(program: ChildProcess): Promise<string> {
	if (program.stderr === null) throw new Error('Firefox has no output.');
	for await (const line of createInterface(program.stderr)) {
		const address = LISTENING.exec(line)?.groups?.['address'];
		if (address !== undefined) return address;
	}
	throw new Error('Firefox ended without saying where it listens.');
}

function noteProblem({ method, params }: Message, problems: string[]): void {
	const url = params?.request?.url;
	if (method === 'log.entryAdded' && params?.level === 'error') {
		problems.push(`Console: ${params.text ?? ''}`);
	}
	if (url !== undefined && /^(?:https?|wss?):/u.test(url)) problems.push(`Request: ${url}`);
}

/** Starts a Firefox in a profile of its own and opens a page, which WebDriver BiDi drives. */
export async function openFirefox(name: string): Promise<FirefoxPage> {
	const profile = await mkdtemp(join(tmpdir(), 'gb-archive-firefox-'));
	const lines = Object.entries(PREFERENCES).map(
		([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`,
	);
	await writeFile(join(profile, 'user.js'), lines);
	const program = spawn(
		name,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const close = async () => {
		if (program.exitCode === null && program.kill()) await once(program, 'exit');
		await rm(profile, { recursive: true, maxRetries: 5 });
	};
	try {
		const socket = new WebSocket(`${await awaitAddress(program)}/session`);
		await once(socket, 'open');
		const problems: string[] = [];
		const pending = new Map<number, (message: Message) => void>();
		socket.addEventListener('message', ({ data }) => {
			const message = JSON.parse(String(data)) as Message;
			if (message.id === undefined) noteProblem(message, problems);
			else pending.get(message.id)?.(message);
		});
		const call = async (method: string, params: unknown): Promise<Record<string, unknown>> => {
			const id = pending.size + 1;
			const answer = new Promise<Message>((resolve) => pending.set(id, resolve));
			socket.send(JSON.stringify({ id, method, params }));
			const { result, message } = await answer;
			if (result === undefined) throw new Error(`Firefox on ${method}: ${message ?? ''}`);
			return result;
		};
		await call('session.new', { capabilities: {} });
		await call('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
		const { context } = await call('browsingContext.create', { type: 'tab' });
		return {
			problems,
			async open(url) {
				await call('browsingContext.navigate', { context, url, wait: 'complete' });
			},
			async evaluate(expression) {
				const { result, exceptionDetails } = await call('script.evaluate', {
					expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
					target: { context },
					awaitPromise: true,
				});
				if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
				return JSON.parse((result as { value: string }).value) as unknown;
			},
			[Symbol.asyncDispose]: close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}
