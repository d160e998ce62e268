import { MAJOR, readHead } from './cbor.ts';

/** Where a token stands: its records by their numbers, rising, and in each its places, rising too. */
export interface Postings {
	records: Int32Array;
	/** Where the places of each record begin, and behind them where the last ones end. */
	starts: Int32Array;
	places: Int32Array;
}

export const NO_POSTINGS: Postings = {
	records: new Int32Array(0),
	starts: new Int32Array(1),
	places: new Int32Array(0),
};

/** Three values a record: the step to its number, its places, and those in its metadata, which this project has none of. */
const RECORD_FIELDS = 3;

/**
 * Returns where a token stands, from the lists of records of its words, in their order: a list numbers its first record
 * from nothing, and every other one, as every place, from the one before. A negative number among places is a weight.
 */
export function readPostings(lists: readonly Uint8Array[]): Postings {
	const size = lists.reduce((sum, { length }) => sum + length, 0);
	const records = new Int32Array(size);
	const starts = new Int32Array(size + 1);
	const places = new Int32Array(size);
	let [count, end] = [0, 0];
	for (const bytes of lists) {
		let at = 0;
		// A head is read here and not by `readHead`: there are millions of them.
		let major = 0;
		const read = (): number => {
			const head = bytes[at] ?? 0;
			major = head >> 5;
			const argument = head & 31;
			at += 1;
			if (argument < 24) return argument;
			if (argument === 24) return bytes[at++] ?? 0;
			const wide = readHead(bytes, at - 1);
			at = wide.end;
			return wide.argument;
		};
		let number = 0;
		for (let left = read(); left > 0; left -= 1) {
			if (read() !== RECORD_FIELDS)
				throw new Error('A record of the Pagefind index has new fields.');
			number += read();
			records[count] = number;
			starts[count] = end;
			let place = 0;
			for (let values = read(); values > 0; values -= 1) {
				const value = read();
				if (major === MAJOR.negative) continue;
				place += value;
				places[end] = place;
				end += 1;
			}
			if (read() !== 0) throw new Error('A record of the Pagefind index has metadata.');
			count += 1;
		}
	}
	starts[count] = end;
	return {
		records: records.slice(0, count),
		starts: starts.slice(0, count + 1),
		places: places.slice(0, end),
	};
}
