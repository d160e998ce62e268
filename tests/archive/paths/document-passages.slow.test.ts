import { beforeAll, describe, expect, test } from 'vitest';
import { collectAddresses } from '../../../src/ingest/addresses/collect-addresses.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { parseAddress } from '../../../src/model/addressing/address.ts';
import {
	findPlaceTexts,
	toDocumentPassages,
	type DocumentPassages,
} from '../../../src/archive/paths/document-passages.ts';
import { joinParts, passageText } from '../../../src/archive/paths/passage-text.ts';
import { resolvePassage } from '../../../src/archive/paths/resolve-passage.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

const copy = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

/** Returns the words of a document as a browser makes them of its file. */
const loadPassages = (document: ArchiveDocument): DocumentPassages =>
	toDocumentPassages(copy(document));

/** Returns the words of an address as a browser has them; null where it has none. */
function wordsOf(passages: DocumentPassages, id: string): string | null {
	const place = parseAddress(id)?.place;
	const texts = place == null ? [] : findPlaceTexts(passages, place);
	return texts.length === 0 ? null : joinParts(texts);
}

/** Returns them as the build has them. */
function builtWords(document: ArchiveDocument, id: string): string | null {
	const passage = resolvePassage(id, () => document);
	return typeof passage === 'string' ? null : passageText(passage);
}

describe('the words of a document for a browser', () => {
	let documents: ArchiveDocument[];

	beforeAll(async () => {
		({ documents } = await ingestSources(process.cwd()));
	});

	test('are those that the build reads, at every address of the archive', () => {
		for (const document of documents) {
			const passages = loadPassages(document);
			for (const id of collectAddresses(document)) {
				expect(wordsOf(passages, id), id).toBe(builtWords(document, id));
			}
		}
	});

	test('are those that the build reads, in ranges over headings and boxes', () => {
		for (const document of documents) {
			const passages = loadPassages(document);
			for (let from = 1; from < passages.paragraphs; from += 1) {
				for (const to of [from + 1, from + 5, passages.paragraphs]) {
					const id = `${document.id}/p${String(from)}-p${String(to)}`;
					expect(wordsOf(passages, id), id).toBe(builtWords(document, id));
				}
			}
		}
	});
});

test.each([
	'gb/346/ins/8/p4',
	'gb/346/ins/8/p2-p4',
	'gb/346/ins/8/p2-3',
	'gb/346/ins/8/fn9',
	'gb/346/ins/8/h1',
	'gb/346/ins/8/box1-1',
])('%s has nothing to be read', (id) => {
	expect(wordsOf(loadPassages(smallDocument), id)).toBeNull();
});
