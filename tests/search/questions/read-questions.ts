import { readFileSync } from 'node:fs';

/** What a query has to bring among its first results. */
export interface Question {
	query: string;
	/** Ids of records that have to be among them. */
	wanted: string[];
	/** Ids of records that must not be among them. */
	unwanted: string[];
	/** True where nothing may be found, and something has to be suggested. */
	isNothing: boolean;
	reason: string;
}

const DOCUMENTS: Record<string, string> = {
	ins8: 'gb/346/ins/8',
	pol6: 'gb/340/pol/6',
	pfa1: 'gb/346/pfa/1',
	ins9: 'gb/335/ins/9',
	unido: 'unido/pbc/38/item-11',
};

const ESCAPES: Record<string, string> = { '\\n': '\n', '\\u200b': '\u200b', '\\u00ad': '\u00ad' };

function readId(short: string): string {
	const [name = '', ...rest] = short.split('/');
	const document = DOCUMENTS[name];
	if (document === undefined) throw new Error(`${short} is in no document that is held.`);
	return [document, ...rest].join('/');
}

function readLine(line: string): Question {
	const [query = '', ids = '', reason = ''] = line.split('\t');
	const places = ids.split(' ').filter((id) => id !== '' && id !== '-');
	return {
		query: query.replaceAll(/\\(?:n|u200b|u00ad)/gu, (escape) => ESCAPES[escape] ?? escape),
		wanted: places.filter((id) => !id.startsWith('!')).map(readId),
		unwanted: places.filter((id) => id.startsWith('!')).map((id) => readId(id.slice(1))),
		isNothing: ids === '-',
		reason,
	};
}

/** Returns the questions of a table beside this file. */
export function readQuestions(table: 'papers' | 'asked'): Question[] {
	return readFileSync(new URL(`${table}.tsv`, import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.map(readLine);
}
