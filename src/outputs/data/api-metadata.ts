import type { ApiDocument } from '../../model/api.ts';
import type { Metadata } from '../../model/document.ts';

type ApiMetadata = Pick<ApiDocument, keyof Metadata | 'origin'>;

/** Returns the values of metadata, null for what is not known, and where each value was taken from. */
export function toApiMetadata(metadata: Metadata): ApiMetadata {
	const origins = Object.entries(metadata) as [keyof Metadata, Metadata[keyof Metadata]][];
	return {
		title: metadata.title.value,
		body: metadata.body?.value ?? null,
		session: metadata.session?.value ?? null,
		sessionDates: metadata.sessionDates?.value ?? null,
		place: metadata.place?.value ?? null,
		section: metadata.section?.value ?? null,
		sectionCode: metadata.sectionCode?.value ?? null,
		segment: metadata.segment?.value ?? null,
		agendaItem: metadata.agendaItem?.value ?? null,
		date: metadata.date?.value ?? null,
		originalLanguage: metadata.originalLanguage?.value ?? null,
		authorUnit: metadata.authorUnit?.value ?? null,
		origin: Object.fromEntries(
			origins.flatMap(([name, field]) => (field === null ? [] : [[name, field.origin]])),
		),
	};
}
