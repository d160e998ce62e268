import { collectRecords } from '../../../../src/search/collect-records.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { readRecords, type ScaleRecord } from '../scale-records.ts';
import { ingestSources } from '../../../../src/ingest/ingest-sources.ts';
import { varyRecords } from './vary-records.ts';

export const CORPORA = ['archive', '10000', '90000', '450000'] as const;

export type CorpusName = (typeof CORPORA)[number];

export interface Corpus {
	name: string;
	/** Where the texts come from, for the reader of the results. */
	source: string;
	records: SearchRecord[];
}

/** Paragraphs of a text for measuring, at the least. */
const LEAST = 30;
/** Paragraphs of all texts for measuring; a larger corpus has them again and again, each time varied. */
const ALL = 90_000;

/** Returns the records of a corpus: those of the archive, or the first so many paragraphs of the texts for measuring. */
export async function readCorpus(name: CorpusName, root: string): Promise<Corpus> {
	if (name === 'archive') {
		const { documents } = await ingestSources(root);
		return { name: '本库', source: '本库的文件', records: collectRecords(documents) };
	}
	const count = Number(name);
	const rounds = Math.ceil(count / ALL);
	const { records: texts, source } = await readRecords(root, Math.ceil(count / rounds / LEAST));
	const varied = Array.from({ length: rounds }, (_, round) => varyRecords(texts, round)).flat();
	const records = varied.flatMap(toRecords).slice(0, count);
	return {
		name: `${String(records.length)}段`,
		source: rounds === 1 ? source : `${source}，${String(rounds)}遍，每遍改动子句、数字和年份`,
		records,
	};
}

function toRecords({ symbol, date, title, paragraphs }: ScaleRecord, at: number): SearchRecord[] {
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
			genre: null,
			year: date.slice(0, 4),
			kind: 'paragraph',
		},
		date,
		order,
		names: [],
		related: [],
	}));
}
