import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Puts a section into `bench/RESULTS.md` in the place of the one with its name; the other sections stay. */
export async function writeSection(root: string, name: string, text: string): Promise<void> {
	const folder = join(root, 'bench');
	const file = join(folder, 'RESULTS.md');
	await mkdir(folder, { recursive: true });
	const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const old = await readFile(file, 'utf8').catch(() => '# 测量结果\n');
	const section = `${from}\n\n${text}\n\n${to}`;
	const [start, end] = [old.indexOf(from), old.indexOf(to)];
	const next =
		start === -1 || end === -1
			? `${old.trimEnd()}\n\n${section}\n`
			: old.slice(0, start) + section + old.slice(end + to.length);
	await writeFile(file, await format(next, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
