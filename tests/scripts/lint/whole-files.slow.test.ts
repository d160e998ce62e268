import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Only what the project says of syntax is asked here: types take seconds, and have no say in it. */
async function judge(filePath: string, code: string): Promise<string[]> {
	const found = (await new ESLint().calculateConfigForFile(filePath)) as {
		rules: Record<string, unknown>;
	};
	const eslint = new ESLint({
		overrideConfigFile: true,
		overrideConfig: [
			{
				files: ['**/*.ts'],
				rules: { 'no-restricted-syntax': found.rules['no-restricted-syntax'] as 'error' },
			},
		],
	});
	const [result] = await eslint.lintText(code, { filePath: filePath.replace(/\.ts$/u, '-x.ts') });
	return result?.messages.map(({ message }) => message) ?? [];
}

const MESSAGE = 'Use src/files/write.ts: a file is written whole or not at all.';

test.each([
	['scripts/paths.ts', "import { writeFile } from 'node:fs/promises';"],
	['scripts/lab/bench/results.ts', "import { writeFileSync as put } from 'node:fs';"],
	['src/build/output-writer.ts', "import fs from 'node:fs'; fs.writeFileSync('a', 'b');"],
	['src/ingest/write/transaction.ts', "import { createWriteStream } from 'node:fs';"],
	['scripts/check-site.ts', "import * as fs from 'node:fs'; fs['appendFile']('a', 'b');"],
	['scripts/build/swap-sites.ts', "import { copyFileSync } from 'node:fs';"],
])('finds a write in %s that may be cut off: %s', async (file, code) => {
	expect(await judge(file, code)).toEqual([MESSAGE]);
});

test.each([
	['src/files/write.ts', "import { writeFileSync } from 'node:fs';"],
	['scripts/paths.ts', "import { readFile } from 'node:fs/promises';"],
	['scripts/paths.ts', "import { writeWhole } from '../src/files/write.ts';"],
	['scripts/report/progress.ts', "process.stdout.write('a');"],
])('lets pass in %s: %s', async (file, code) => {
	expect(await judge(file, code)).toEqual([]);
});
