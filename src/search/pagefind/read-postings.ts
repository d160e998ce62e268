import { openNumbers } from './cbor.ts';

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

/**
 * Returns where a token stands, from the lists of records of its words, in their order: a list numbers its first record
 * from nothing, and every other one, as every place, from the one before. A record without places is a number alone.
 */
export function readPostings(lists: readonly Uint8Array[]): Postings {
	const size = lists.reduce((sum, { length }) => sum + length, 0);
	const records = new Int32Array(size);
	const starts = new Int32Array(size + 1);
	const places = new Int32Array(size);
	let [count, end] = [0, 0];
	for (const bytes of lists) {
		const numbers = openNumbers(bytes, 0);
		let number = 0;
		for (let left = numbers.next(); left > 0; left -= 1) {
			let values = numbers.next();
			if (numbers.isList()) {
				number += numbers.next();
				values -= 1;
			} else {
				number += values;
				values = 0;
			}
			records[count] = number;
			starts[count] = end;
			let place = 0;
			for (; values > 0; values -= 1) {
				place += numbers.next();
				places[end] = place;
				end += 1;
			}
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
