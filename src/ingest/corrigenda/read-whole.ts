import type { WholeOperation } from './read-corrigendum.ts';
import { cutOutside, unquote } from './corrigendum-lines.ts';
import {
	CORRECTING,
	DELETE,
	DELETED,
	PLACE,
	RANGE,
	WHOLE_OPERATIONS,
} from './correction-patterns.ts';
import { openSentence, type Reading, takePlace } from './read-place.ts';

/** What a sentence does to the whole of places, or beside one. */
export interface WholeClause {
	operation: WholeOperation;
	places: string[];
	/** Of the title, that it is the title. */
	where: string | null;
	/** How many characters at the end of the sentence say what is to stand there; null where nothing is. */
	behind: number | null;
}

/** Paragraphs that are left out at once. */
const MOST = 100;

/** Returns the places of a list, 第14段和第15段, 第14至16段; null where it says anything else. */
function readList(list: string, reading: Reading): string[] | null {
	const places: string[] = [];
	for (const name of list.split(/以及|[、和及]/u)) {
		const { part = '', from, to } = RANGE.exec(name)?.groups ?? {};
		const first = from === undefined ? name : `${part}第${from}段`;
		if (takePlace(first, reading) !== '' || reading.place === null || reading.where !== null)
			return null;
		const count = from === undefined ? 0 : Number(to) - Number(from);
		if (count < 0 || count > MOST) return null;
		const prefix = reading.place.replace(/\d+$/u, '');
		for (let more = 0; more <= count; more += 1)
			places.push(count === 0 ? reading.place : `${prefix}${String(Number(from) + more)}`);
	}
	return places;
}

const onTitle = (place: string) => (place === 'front' ? '标题' : null);

/** Reads a sentence that is about the whole of places; null where it is none. The reading takes note of the place. */
export function readWhole(sentence: string, reading: Reading): WholeClause | null {
	const clause = openSentence(sentence);
	const own = { ...reading };
	const list = DELETE.exec(clause)?.groups?.['places'];
	const listed = list === undefined ? null : readList(list, own);
	if (listed !== null) {
		Object.assign(reading, own);
		return { operation: 'delete-whole', places: listed, where: null, behind: null };
	}
	const named = { ...reading };
	const rest = takePlace(clause, named).replace(/^[：:，,]/u, '');
	const { place } = named;
	if (place === null || named.where !== null) return null;
	const about = { places: [place], where: onTitle(place) };
	if (DELETED.test(rest)) {
		Object.assign(reading, named);
		return { operation: 'delete-whole', ...about, behind: null };
	}
	for (const { operation, pattern } of WHOLE_OPERATIONS) {
		const head = pattern.exec(rest)?.[0];
		if (head === undefined) continue;
		const text = rest.slice(head.length);
		const said = text.replace(/^[：:，,]/u, '');
		const isText = text === '' || /^[：:]/u.test(text) || unquote(said) !== null;
		if (!isText) continue;
		Object.assign(reading, named);
		return { operation, ...about, behind: said.length };
	}
	return null;
}

/** True where one of the sentences corrects a place of its own: it is none of a text that is put in. */
const speaksOfAnother = (text: string): boolean =>
	cutOutside(text.replaceAll(/\s+/gu, ''), '；;。').some(
		(sentence) => PLACE.test(openSentence(sentence)) && CORRECTING.test(sentence),
	);

/** Returns the text that is to stand somewhere, without the marks round it; null where it cannot be told from what else is said. */
export function readGiven(text: string): string | null {
	const bare = text.trim();
	if (bare === '') return null;
	const quoted = unquote(bare.replace(/[。；;]$/u, ''));
	if (quoted !== null) return quoted.trim();
	return /^[“「]/u.test(bare) || speaksOfAnother(bare) ? null : bare;
}
