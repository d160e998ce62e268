import type { ArchiveDocument } from '../../model/document.ts';
import { compareIds } from './order-documents.ts';

/** Documents of one session of one body. */
export interface SessionGroup {
	/** Name of the body as printed; null where none is known. */
	body: string | null;
	/** Number of the session; null where none is known. */
	session: number | null;
	/** Its months and place as printed, "2022 年 10 月至 11 月，日内瓦"; empty where none is printed. */
	occasion: string;
	documents: ArchiveDocument[];
}

/** Returns documents by body and session: bodies in the order of the ids, latest session first, then by id. */
export function groupSessions(documents: readonly ArchiveDocument[]): SessionGroup[] {
	const groups = Map.groupBy(documents, organOf);
	return [...groups.entries()]
		.toSorted(([left], [right]) => compareIds(left, right))
		.flatMap(([, members]) => sessionsOf(members));
}

/** Returns the part of an id that names the organisation: `gb`, `unido`. */
function organOf({ id }: ArchiveDocument): string {
	return id.split('/')[0] ?? id;
}

function sessionsOf(documents: readonly ArchiveDocument[]): SessionGroup[] {
	const sessions = Map.groupBy(documents, sessionOf);
	return [...sessions.entries()]
		.toSorted(([left], [right]) => (right ?? -1) - (left ?? -1))
		.map(([session, members]) => ({
			body: firstOf(members, ({ metadata }) => metadata.body?.value),
			session,
			occasion:
				firstOf(members, ({ metadata: { sessionDates, place } }) =>
					[sessionDates?.value, place?.value].filter(Boolean).join('，'),
				) ?? '',
			documents: members.toSorted((left, right) => compareIds(left.id, right.id)),
		}));
}

function sessionOf({ metadata }: ArchiveDocument): number | null {
	return metadata.session?.value ?? null;
}

function firstOf(
	documents: readonly ArchiveDocument[],
	read: (document: ArchiveDocument) => string | undefined,
): string | null {
	return documents.map(read).find(Boolean) ?? null;
}
