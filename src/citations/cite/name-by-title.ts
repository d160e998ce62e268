import { formatVersion } from '../../model/addressing/revision.ts';
import type { CitedDocument } from './cited-place.ts';

/** Returns the title by which a document without symbol is cited, as `name` has titles, with its version where it is one of several. */
export function nameByTitle(
	{ id, title }: Pick<CitedDocument, 'id' | 'title'>,
	name: (title: string) => string,
): string {
	const version = formatVersion(id);
	return version === null ? name(title) : `${name(title)}(${version})`;
}
