import { findNoteLinks, type NoteScope } from '../../archive/paths/find-note-links.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { absoluteUrl, sitePath, type Site } from '../../model/addressing/site-address.ts';
import type { PathSetting } from './path-setting.ts';

/** Returns where a path of the archive leads from its forms: to its own page. */
export function buildArchiveSetting(
	{ id }: Pick<ReadingPath, 'id'>,
	{ base, site }: Site,
	held: ReadonlySet<string>,
	scope: Omit<NoteScope, 'documents'>,
): PathSetting {
	const pathUrl = sitePath(`${id}/`, base);
	return {
		base,
		held,
		absolute: (url) => absoluteUrl(url, { base, site }),
		pathUrl,
		stepUrl: ({ fragment }) => `${pathUrl}#${fragment}`,
		findLinks: (note, documents) => findNoteLinks(note, { ...scope, documents }),
		isOwn: false,
	};
}
