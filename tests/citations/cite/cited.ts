import { fragmentToPlace, type Place } from '../../../src/model/addressing/place.ts';
import {
	citePlaces,
	type CitedDocument,
	type CitedPlace,
} from '../../../src/citations/cite/cited-place.ts';
import { findPublisher } from '../../../src/citations/cite/publishers.ts';

const HOME = 'https://archive.example/';

export const symboled: CitedDocument = {
	id: 'gb/346/ins/8',
	symbol: 'GB.346/INS/8',
	body: '理事会',
	title: '关于联合国改革的最新情况',
	session: 346,
	issued: { of: 'document', date: [2022, 10, 7] },
	publisher: findPublisher('gb/346/ins/8'),
};

export const unsymboled: CitedDocument = {
	id: 'unido/pbc/38/item-11',
	symbol: null,
	body: '方案和预算委员会',
	title: '联合国发展系统改革',
	session: 38,
	issued: { of: 'meeting', date: [2022, 6] },
	publisher: findPublisher('unido/pbc/38/item-11'),
};

/** Returns the places of fragments parted by spaces: "p12 p14-p16 fn3". */
function placesOf(fragments: string): Place[] {
	return fragments
		.split(' ')
		.filter(Boolean)
		.map((fragment) => {
			const place = fragmentToPlace(fragment);
			if (place === null) throw new Error(`Unexpected fragment "${fragment}" in a test.`);
			return place;
		});
}

/** Returns places of a document, by fragments, as they are cited. */
export function cite(fragments: string, document = symboled): CitedPlace {
	return citePlaces(document, placesOf(fragments), HOME);
}

/** Returns words without links or notes, to be quoted. */
export const quote = (text: string) => ({
	text,
	blocks: [{ tag: 'p' as const, html: text }],
	notes: [],
});
