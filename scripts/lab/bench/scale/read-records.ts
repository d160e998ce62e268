import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blocksText, paragraphsOf } from '../../../../src/model/text.ts';
import { ingestSources } from '../../../../src/ingest/ingest-sources.ts';
import { makeRecords } from './make-records.ts';
import type { ScaleRecord } from './scale-record.ts';

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
		const { documents } = await ingestSources(root);
		const texts = documents.flatMap(({ body }) =>
			paragraphsOf(body).map(({ blocks }) => blocksText(blocks).replaceAll('\n', '')),
		);
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
