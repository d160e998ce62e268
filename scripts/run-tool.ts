import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a tool ended: its exit code as a shell counts it, and what it printed where that was kept back. */
export interface ToolResult {
	code: number;
	output: string;
}

/** Runs a tool of node_modules on this Node. Its output goes to the screen with `show`, else into the result. */
export function runTool(
	name: string,
	parameters: readonly string[],
	{ show = false }: { show?: boolean } = {},
): Promise<ToolResult> {
	return new Promise((resolve, reject) => {
		const tool = join('node_modules', '.bin', name);
		const child = spawn(process.execPath, [tool, ...parameters], {
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
			// An interrupted tool ends the whole run.
			if (interrupt !== undefined) process.kill(process.pid, interrupt);
			resolve({ code: code ?? 1, output });
		});
	});
}
