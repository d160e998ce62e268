import { NO_POSTINGS, type Postings } from '../pagefind/read-postings.ts';
import { findFrom } from './ordinals.ts';

/** A token of a phrase, and how far behind its beginning it stands. */
export interface PhrasePart {
	postings: Postings;
	offset: number;
}

/** Returns where a phrase can begin, as far as one of its tokens tells. */
function toBeginnings({ postings, offset }: PhrasePart): Postings {
	return offset === 0
		? postings
		: { ...postings, places: postings.places.map((place) => place - offset) };
}

/** Returns those of the beginnings behind which a token stands where it has to. */
function keepFollowed(beginnings: Postings, { postings, offset }: PhrasePart): Postings {
	const records: number[] = [];
	const starts = [0];
	const places: number[] = [];
	let at = 0;
	for (let own = 0; own < beginnings.records.length; own += 1) {
		const record = beginnings.records[own] ?? -1;
		at = findFrom(postings.records, record, at);
		if (postings.records[at] !== record) continue;
		let other = postings.starts[at] ?? 0;
		const end = postings.starts[at + 1] ?? 0;
		for (let one = beginnings.starts[own] ?? 0; one < (beginnings.starts[own + 1] ?? 0); one += 1) {
			const wanted = (beginnings.places[one] ?? 0) + offset;
			while (other < end && (postings.places[other] ?? 0) < wanted) other += 1;
			if (other < end && postings.places[other] === wanted) places.push(wanted - offset);
		}
		if (places.length === starts.at(-1)) continue;
		records.push(record);
		starts.push(places.length);
	}
	return {
		records: Int32Array.from(records),
		starts: Int32Array.from(starts),
		places: Int32Array.from(places),
	};
}

/**
 * Returns the numbers of the records in which all tokens of a phrase stand as far from each other as they should,
 * rising. The rarest token comes first, so that it takes no more steps than the others have places.
 */
export function matchPhrase(parts: readonly PhrasePart[]): Int32Array {
	const [rarest, ...others] = parts.toSorted(
		(left, right) => left.postings.places.length - right.postings.places.length,
	);
	if (rarest === undefined) return NO_POSTINGS.records;
	if (others.length === 0) return rarest.postings.records;
	let beginnings = toBeginnings(rarest);
	for (const part of others) {
		if (beginnings.records.length === 0) break;
		beginnings = keepFollowed(beginnings, part);
	}
	return beginnings.records;
}
