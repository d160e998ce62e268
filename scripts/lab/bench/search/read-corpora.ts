import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { collectRecords } from '../../../../src/search/collect-records.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { ingestSources } from '../../../../src/ingest/ingest-sources.ts';

export const CORPORA = ['archive', '10000', '90000'] as const;

export type CorpusName = (typeof CORPORA)[number];

export interface Corpus {
	name: string;
	/** Where the texts come from, for the reader of the results. */
	source: string;
	records: SearchRecord[];
}

interface Resolution {
	symbol: string;
	date: string;
	title: string;
	paragraphs: string[];
}

const SCALE_FILE = '../shared/scale/un-resolutions-zh.jsonl.gz';

/** Returns the records of a corpus: those of the archive, or the first so many paragraphs of the texts for measuring. */
export async function readCorpus(name: CorpusName, root: string): Promise<Corpus> {
	const { documents } = await ingestSources(root);
	const own = collectRecords(documents);
	if (name === 'archive') return { name: '本库', source: '本库的文件', records: own };
	const file = join(root, SCALE_FILE);
	const isReal = existsSync(file);
	const resolutions = isReal
		? gunzipSync(readFileSync(file))
				.toString()
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as Resolution)
		: makeResolutions(own, Number(name));
	const records = resolutions.flatMap(toRecords).slice(0, Number(name));
	return {
		name: `${String(records.length)}段`,
		source: isReal ? '联合国大会决议（UNxml/GAresolutions）' : '由本库段落拼成的假文件',
		records,
	};
}

function toRecords(resolution: Resolution, at: number): SearchRecord[] {
	const { symbol, date, title, paragraphs } = resolution;
	const document = `un/bench/${String(at).padStart(5, '0')}`;
	return paragraphs.map((text, order) => ({
		id: `${document}/p${String(order + 1)}`,
		kind: 'paragraph',
		text,
		url: `/${document}/#p${String(order + 1)}`,
		document,
		symbol,
		title,
		section: [],
		place: `第${String(order + 1)}段`,
		decision: false,
		filters: {
			body: null,
			session: null,
			section: null,
			year: date.slice(0, 4),
			kind: 'paragraph',
		},
		date,
		order,
		related: [],
	}));
}

/** Returns documents of 75 paragraphs, each put together from the halves of two of the archive's. */
function makeResolutions(records: readonly SearchRecord[], count: number): Resolution[] {
	const texts = records.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
	const half = (at: number, from: number, to: number) => {
		const text = texts[at % texts.length] ?? '';
		return text.slice(Math.floor(text.length * from), Math.floor(text.length * to));
	};
	return Array.from({ length: Math.ceil(count / 75) }, (_, document) => ({
		symbol: `BENCH/${String(document)}`,
		date: '2022-01-01',
		title: `假文件${String(document)}`,
		paragraphs: Array.from({ length: 75 }, (_, paragraph) => {
			const at = document * 75 + paragraph;
			return half(at, 0, 0.5) + half(at * 7 + document, 0.5, 1) + String(at);
		}),
	}));
}
