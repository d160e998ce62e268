import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { writeWhole } from '../../../src/files/write.ts';

type Cell = string | number;

const row = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;

/** Returns a table in Markdown. */
export function formatTable(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
	return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Returns the value that the given part of the values does not exceed: 0.5 is the median. 0 where there is none. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((left, right) => left - right);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Returns where and when something was measured: the command, the day, the machine, Node, and what else is to be said. */
export function describeSetting(command: string, ...more: readonly string[]): string {
	const memory = `内存${(totalmem() / 1e9).toFixed(0)} GB`;
	return [
		`\`${command}\``,
		new Date().toISOString().slice(0, 10),
		`${cpus()[0]?.model ?? ''} × ${String(cpus().length)}，${memory}`,
		`Node ${process.version}`,
		...more,
	].join('；');
}

/** Puts a section into `bench/RESULTS.md` in the place of the one with its name; the other sections stay. */
export async function writeSection(root: string, name: string, text: string): Promise<void> {
	const folder = join(root, 'bench');
	const file = join(folder, 'RESULTS.md');
	const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const old = await readFile(file, 'utf8').catch(() => '# 测量结果\n');
	const section = `${from}\n\n${text}\n\n${to}`;
	const [start, end] = [old.indexOf(from), old.indexOf(to)];
	const next =
		start === -1 || end === -1
			? `${old.trimEnd()}\n\n${section}\n`
			: old.slice(0, start) + section + old.slice(end + to.length);
	writeWhole(file, await format(next, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
