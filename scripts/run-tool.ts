import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a tool ended: its exit code as a shell counts it, and what it printed where that was kept back. */
export interface ToolResult {
	code: number;
	output: string;
}

/**
 * Returns the path of the script of a tool, by its package, which has the same name. What lies in `node_modules/.bin` is a
 * script of a shell on Windows, which Node cannot run. Throws where the package has no such tool.
 */
export function findTool(name: string): string {
	const folder = join('node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin?: string | Partial<Record<string, string>>;
	};
	const path = typeof bin === 'string' ? bin : bin?.[name];
	if (path === undefined) throw new Error(`The package ${name} has no tool of its name.`);
	return join(folder, path);
}

/** Runs a tool of node_modules on this Node. Its output goes to the screen with `show`, else into the result. */
export function runTool(
	name: string,
	parameters: readonly string[],
	{ show = false }: { show?: boolean } = {},
): Promise<ToolResult> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [findTool(name), ...parameters], {
			env: { ...process.env, ...(!process.stdout.isTTY && { NO_COLOR: '1' }) },
			stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => {
				output += text;
			});
		}
		let interrupt: NodeJS.Signals | undefined;
		const forward = (signal: NodeJS.Signals) => {
			interrupt = signal;
			// A terminal sends its interrupt to every process itself.
			if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
		};
		process.on('SIGINT', forward).on('SIGTERM', forward);
		child.on('error', reject);
		child.on('close', (code) => {
			process.off('SIGINT', forward).off('SIGTERM', forward);
			// An interrupted tool ends the whole run, as soon as others that run beside it have ended: nothing comes behind it.
			if (interrupt === undefined) resolve({ code: code ?? 1, output });
			else process.kill(process.pid, interrupt);
		});
	});
}
