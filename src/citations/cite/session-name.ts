import type { CitedDocument } from './cited-place.ts';

/** Returns the body with its organization, which readers elsewhere need: 国际劳工组织理事会. */
export function formatBody({ body, publisher }: CitedDocument): string {
	const name = body ?? publisher.body;
	return name.startsWith(publisher.organization) ? name : publisher.organization + name;
}

/** Returns the session that a document was written for, 国际劳工组织理事会第346届会议; null where it is not known. */
export function formatSession(document: CitedDocument): string | null {
	const { session } = document;
	return session === null ? null : `${formatBody(document)}第${String(session)}届会议`;
}
