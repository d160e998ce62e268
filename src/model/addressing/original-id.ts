const REVISION = /\/(?:rev|add|corr)\d*$/u;

/** Returns the id of the document that an id names a revision, addendum or corrigendum of; null where it names none. */
export function originalId(id: string): string | null {
	return REVISION.test(id) ? id.replace(REVISION, '') : null;
}
