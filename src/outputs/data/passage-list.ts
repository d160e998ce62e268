import type { ApiWords } from './api-words.ts';
import { idToFragment } from '../../model/addressing/address.ts';
import { toApiWords } from './api-words.ts';
import type { ApiDocument } from '../../model/api.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import {
	toDocumentPassages,
	type DocumentPassages,
	type PlacedText,
} from '../../archive/paths/document-passages.ts';

/** A stretch by its fragment where the public data of the document give its words, else with them. */
type Listed = string | PlacedText;

/**
 * What makes the words of a document out of its public data: these do not tell where headings and boxes stand in a
 * range, nor the notes of an item.
 */
export interface PassageList {
	front: Listed;
	body: Listed[];
	items: Listed[];
	footnotes: Listed[];
}

type Words = ReadonlyMap<string, PlacedText>;

/** Returns the lines of items in a paragraph, each with the prose before it that it hangs on. */
function readItems(
	{ text, items, footnotes }: ApiWords['paragraphs'][number],
	document: string,
): PlacedText[] {
	const rest = items.map(({ id, label, text: words }) => ({
		place: idToFragment(id, document),
		line: label === '-' ? words : `${label} ${words}`,
	}));
	const read: PlacedText[] = [];
	let leadIn: string[] = [];
	for (const line of text.split('\n')) {
		if (rest[0]?.line !== line) {
			leadIn = [line];
			continue;
		}
		const { place } = rest[0];
		// Of a paragraph with notes the data do not tell which line has the marks.
		if (footnotes.length === 0) read.push({ place, text: [...leadIn, line].join('\n'), notes: [] });
		rest.shift();
	}
	return read;
}

/** Returns the words of the places that public data give, as they are read in a step. */
function readWords({ id: document, headings, paragraphs, footnotes }: ApiWords): Words {
	const notes = new Map(footnotes.map(({ number, text }) => [number, text]));
	const texts: PlacedText[] = [
		...headings.map(({ id, text }) => ({ place: idToFragment(id, document), text, notes: [] })),
		...paragraphs.map((paragraph) => ({
			place: idToFragment(paragraph.id, document),
			text: paragraph.text,
			notes: paragraph.footnotes.flatMap((number) => {
				const text = notes.get(number);
				return text === undefined ? [] : [{ place: `fn${String(number)}`, text }];
			}),
		})),
		...paragraphs.flatMap((paragraph) => readItems(paragraph, document)),
		...footnotes.map(({ id, text }) => ({ place: idToFragment(id, document), text, notes: [] })),
	];
	return new Map(texts.map((text) => [text.place, text]));
}

const isSame = (left: PlacedText | undefined, right: PlacedText) =>
	left?.text === right.text && JSON.stringify(left.notes) === JSON.stringify(right.notes);

/** Returns what a browser needs beside the public data of a document to have its words, stretch by stretch. */
export function listPassages(document: ArchiveDocument): PassageList {
	const { front, body, items, footnotes } = toDocumentPassages(document);
	const words = readWords(toApiWords(document));
	const list = (text: PlacedText): Listed =>
		isSame(words.get(text.place), text) ? text.place : text;
	return {
		front: list(front),
		body: body.map(list),
		items: items.map(list),
		footnotes: footnotes.map(list),
	};
}

/** Returns the words of a document, stretch by stretch, from its public data and its list. */
export function readPassages(data: ApiDocument, list: PassageList): DocumentPassages {
	const words = readWords(data);
	const read = (listed: Listed): PlacedText => {
		if (typeof listed !== 'string') return listed;
		const text = words.get(listed);
		if (text === undefined) throw new Error(`The data of ${data.id} have no ${listed}.`);
		return text;
	};
	return {
		id: data.id,
		symbol: data.symbol,
		title: data.title,
		paragraphs: data.paragraphs.length,
		front: read(list.front),
		body: list.body.map(read),
		items: list.items.map(read),
		footnotes: list.footnotes.map(read),
	};
}
