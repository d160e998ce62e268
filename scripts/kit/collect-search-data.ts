import { DATA_NAME, type KitSearchData } from '../../src/reader/kit/search-data.ts';
import { toKitAddress } from '../../src/reader/kit/page-address.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { collectMarks } from '../../src/search/collect-marks.ts';
import { collectRecords } from '../../src/search/collect-records.ts';
import type { GlossaryGroup } from '../../src/search/data-files.ts';
import { findHeldForms } from '../../src/search/index/block-index.ts';
import {
	buildDocumentEntries,
	buildGlossary,
	buildNameFile,
	buildRelatedEntries,
} from '../../src/search/index/build-tables.ts';
import { normalize } from '../../src/search/normal-form.ts';

/**
 * Returns what the search of a kit knows of documents; `cut` returns the words of a text in normal form, `groups` are
 * those of the glossary.
 */
export function collectSearchData(
	documents: readonly ArchiveDocument[],
	cut: (text: string) => string[],
	groups: readonly GlossaryGroup[],
): KitSearchData {
	const records = collectRecords(documents);
	const words = records.map(({ text }) => cut(text));
	const normals = records.map(({ text }) => normalize(text));
	const held = new Set(findHeldForms(groups, normals, words));
	return {
		documents: buildDocumentEntries(records),
		records: records.map(({ id, kind, decision, url, text, section }, at) => ({
			id,
			kind,
			decision,
			url: toKitAddress(url),
			text,
			section,
			words: [...new Set(words[at])].join(' '),
		})),
		names: buildNameFile(records),
		glossary: buildGlossary(groups, held),
		related: buildRelatedEntries(records),
		marks: Object.fromEntries(collectMarks(documents)),
	};
}

/** A sign that could end a script or a line of one, though none of them does in a string of today's JavaScript. */
const DOUBTFUL = /[<\u2028\u2029]/gu;

/** Returns the JSON of a value as a string of a script; whatever stands in a text of it stays text. */
export const toScriptLiteral = (value: unknown): string =>
	JSON.stringify(JSON.stringify(value)).replaceAll(
		DOUBTFUL,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

/** Returns a classic script that sets the data. */
export const toDataScript = (data: KitSearchData): string =>
	`globalThis.${DATA_NAME}=JSON.parse(${toScriptLiteral(data)});\n`;
