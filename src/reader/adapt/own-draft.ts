import type { PathForm } from '../../archive/paths/path-forms.ts';
import { ADAPT } from '../../archive/paths/data-paths.ts';
import { siteUrl } from '../../words/site-url.ts';
import type { AdaptText } from './adapt-words.ts';
import { beginDraft, storedFragment } from './begin-draft.ts';
import type { Draft } from './draft.ts';
import { findDraft } from './stored-drafts.ts';

/** Name of the draft in the query of such a page; its fragment names a slide, or holds a shared path. */
const NAME = 'draft';

/** Returns the URL of a form of a draft of this device. */
export function ownUrl(form: PathForm, id: string): string {
	return `${siteUrl(ADAPT)}${form}/?${NAME}=${encodeURIComponent(id)}`;
}

/** The draft that a page is asked for, and the URL of its form. */
export interface AskedDraft {
	/** Null where it was shared, and is none of this device. */
	id: string | null;
	draft: Draft;
	editUrl: string;
	urlOf: (form: PathForm) => string;
}

/** Returns the draft that an address asks for, of this device or shared in it; null where there is none. */
export async function findAsked(
	{ search, hash }: Pick<Location, 'search' | 'hash'>,
	text: AdaptText,
): Promise<AskedDraft | null> {
	const id = new URLSearchParams(search).get(NAME);
	if (id !== null) {
		const stored = findDraft(id);
		if (stored === null) return null;
		const editUrl = siteUrl(ADAPT) + storedFragment(id);
		return { id, draft: stored.draft, editUrl, urlOf: (form) => ownUrl(form, id) };
	}
	const begun = await beginDraft(hash, text);
	if (begun !== null && 'stored' in begun) {
		return findAsked({ search: `?${NAME}=${encodeURIComponent(begun.stored)}`, hash: '' }, text);
	}
	if (begun === null || !('draft' in begun)) return null;
	return {
		id: null,
		draft: begun.draft,
		editUrl: siteUrl(ADAPT) + hash,
		urlOf: (form) => `${siteUrl(ADAPT)}${form}/${hash}`,
	};
}
