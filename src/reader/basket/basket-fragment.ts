import { parseAddress } from '../../model/addressing/address.ts';
import { placeToPath } from '../../model/addressing/place.ts';
import { BASKET_LIMIT, isBasketId } from './basket.ts';

/** More than a full basket needs; what is longer is not read. */
const LONGEST = 20_000;

/** What the fragment of an address was read as. */
export interface ReadFragment {
	ids: string[];
	/** How many parts of it are no ids, or too many. */
	dropped: number;
}

/** Returns ids as a fragment, places of one document together: `gb/346/ins/8:p12,p14-p16;gb/335/ins/9`. */
export function formatBasketFragment(ids: readonly string[]): string {
	const parts: { document: string; places: string[] }[] = [];
	for (const id of ids) {
		const address = parseAddress(id);
		const document = address?.document ?? id;
		const place = address?.place == null ? undefined : placeToPath(address.place);
		const last = parts.at(-1);
		if (place !== undefined && last?.document === document && last.places.length > 0) {
			last.places.push(place);
		} else {
			parts.push({ document, places: place === undefined ? [] : [place] });
		}
	}
	return parts
		.map(({ document, places }) =>
			places.length === 0 ? document : `${document}:${places.join(',')}`,
		)
		.join(';');
}

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

/** Reads a fragment, with or without `#`, each id once; anything may stand in it. */
export function parseBasketFragment(fragment: string): ReadFragment {
	const text = fragment.replace(/^#/, '');
	if (text === '') return { ids: [], dropped: 0 };
	if (text.length > LONGEST) return { ids: [], dropped: 1 };
	const read = decode(text)
		.split(';')
		.flatMap((part) => {
			const [document = '', places, ...rest] = part.split(':');
			if (rest.length > 0) return [null];
			return places === undefined
				? [document]
				: places.split(',').map((place) => `${document}/${place}`);
		});
	const valid = [...new Set(read.filter(isBasketId))];
	const ids = valid.slice(0, BASKET_LIMIT);
	const wrong = read.filter((id) => !isBasketId(id)).length;
	return { ids, dropped: wrong + valid.length - ids.length };
}
