import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blocksText, paragraphsOf } from '../../../src/model/text.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';

/** A text for measuring: a document of some body, as paragraphs. */
export interface ScaleRecord {
	symbol: string;
	/** ISO. */
	date: string;
	title: string;
	paragraphs: string[];
}

/** Paragraphs of a document, as the real texts for measuring have them. */
const LENGTH = 48;
/** Clauses of a paragraph, taken from different texts. */
const CLAUSES = 6;

/** Returns so many synthetic documents: each paragraph is put together from clauses of the given texts, the same at every run. */
export function makeRecords(texts: readonly string[], count: number): ScaleRecord[] {
	const clauses = texts.flatMap((text) => text.split(/[，；。]/u)).filter((one) => one.length > 6);
	// After a round through all clauses each place takes another one than the round before.
	const choose = (at: number, step: number) => {
		const round = Math.floor(at / clauses.length);
		return clauses[(at * (7 + step) + round * step + step * step * 101) % clauses.length] ?? '';
	};
	const write = (at: number) =>
		Array.from({ length: CLAUSES }, (_, step) => choose(at, step)).join('，');
	return Array.from({ length: count }, (_, document) => ({
		symbol: `SYNTHETIC/${String(document + 1)}`,
		date: '2020-12-10',
		title: `假文件${String(document + 1)}`,
		paragraphs: Array.from(
			{ length: LENGTH },
			(__, index) => `${write(document * LENGTH + index)}。`,
		),
	}));
}

/** Returns the documents of the archive itself as texts for measuring, each with its id as its symbol. */
export async function readOwnRecords(root: string): Promise<ScaleRecord[]> {
	const { documents } = await ingestSources(root);
	return documents.map(({ id, metadata, body }) => ({
		symbol: id,
		date: metadata.date?.value ?? '',
		title: metadata.title.value,
		paragraphs: paragraphsOf(body).map(({ blocks }) => blocksText(blocks).replaceAll('\n', '')),
	}));
}

const SCALE_FILE = '../shared/scale/un-resolutions-zh.jsonl.gz';

/** The texts for measuring, and where they come from. */
export interface ScaleRecords {
	records: ScaleRecord[];
	/** For the reader of the results. */
	source: string;
}

/** Returns the first `count` texts for measuring; synthetic ones where the real ones are not at hand. */
export async function readRecords(root: string, count: number): Promise<ScaleRecords> {
	const file = join(root, SCALE_FILE);
	if (!existsSync(file)) {
		const texts = (await readOwnRecords(root)).flatMap(({ paragraphs }) => paragraphs);
		return {
			records: makeRecords(texts, count),
			source: '由本库段落拼成的假文件（没有找到测量用的真文本）',
		};
	}
	const lines = gunzipSync(await readFile(file))
		.toString()
		.trim()
		.split('\n');
	return {
		records: lines.slice(0, count).map((line) => JSON.parse(line) as ScaleRecord),
		source: '联合国大会决议（UNxml/GAresolutions），排成来源的各种样式',
	};
}
