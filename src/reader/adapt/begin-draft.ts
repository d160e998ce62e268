import { parseBasketFragment } from '../basket/basket-fragment.ts';
import type { AdaptText } from './adapt-words.ts';
import { LIMITS } from '../../archive/paths/path-schema.ts';
import { emptyDraft, emptyStep, fileSlug, type Draft } from './draft.ts';
import { loadPassage, loadPathFile } from './load-texts.ts';
import { readDraft, type ReadDraft } from './read-draft.ts';
import { formatShared } from './save-draft.ts';
import { isShare, parseShare } from './share-url.ts';
import { findSharedDraft } from './shared-drafts.ts';
import { listDrafts } from './stored-drafts.ts';

/** What a fragment asks for: a draft, new or of this device, or nothing. */
export type Begun =
	| (ReadDraft & { dropped?: number; shared?: string })
	| { stored: string }
	| { message: string }
	| null;

const FROM = 'from=';
const BASKET = 'basket=';
const STORED = 'draft=';

/** Returns the fragment of a draft of this device. */
export function storedFragment(id: string): string {
	return `#${STORED}${id}`;
}

async function beginFromPath(slug: string, text: AdaptText): Promise<Begun> {
	const file = await loadPathFile(slug);
	if (file === null) return { message: text.noSuchPath(slug) };
	const read = readDraft(slug, file, text);
	if (!('draft' in read)) return read;
	// Under its own name it would take the place of the path that it was made of, and with its length no step could change.
	return { draft: { ...read.draft, slug: `${slug}-adapted`, duration: '' } };
}

/** Returns a draft with a step for each document of a basket, in its order. */
async function beginFromBasket(fragment: string, text: AdaptText): Promise<Begun> {
	const { ids, dropped } = parseBasketFragment(fragment);
	const loaded = await Promise.all(ids.map(loadPassage));
	const found = loaded.flatMap((passage) =>
		passage === null || passage.texts.length === 0 ? [] : [passage],
	);
	const documents = Map.groupBy(found, ({ document }) => document);
	const steps = [...documents].flatMap(([{ symbol, title }, passages]) => {
		const all = passages.map(({ id }) => id);
		const count = Math.ceil(all.length / LIMITS.passages);
		return Array.from({ length: count }, (_, at) =>
			emptyStep(
				all.slice(at * LIMITS.passages, (at + 1) * LIMITS.passages),
				count > 1 ? `${symbol ?? title} (${String(at + 1)})` : (symbol ?? title),
			),
		);
	});
	const draft: Draft = emptyDraft(text.licence, steps.length > 0 ? steps : [emptyStep()]);
	return { draft, dropped: dropped + ids.length - found.length };
}

/** Returns the draft of this device that a shared path is word for word, as where its author opens it; null where none is. */
function findSameDraft({ name, text }: { name?: string; text: string }): string | null {
	const same = listDrafts().find(
		({ draft }) => fileSlug(draft) === name && formatShared(draft) === text,
	);
	return same?.id ?? null;
}

/** Reads what a fragment asks for; anything may stand in it. Throws where data do not arrive. */
export async function beginDraft(hash: string, text: AdaptText): Promise<Begun> {
	const fragment = hash.replace(/^#/u, '');
	if (fragment.startsWith(STORED)) return { stored: fragment.slice(STORED.length) };
	if (fragment.startsWith(FROM)) return beginFromPath(fragment.slice(FROM.length), text);
	if (fragment.startsWith(BASKET)) return beginFromBasket(fragment.slice(BASKET.length), text);
	if (!isShare(fragment)) return null;
	const read = await parseShare(fragment);
	if (!('text' in read)) return { ...read, faults: [] };
	const known = findSharedDraft(fragment) ?? findSameDraft(read);
	if (known !== null) return { stored: known };
	return { ...readDraft(read.name ?? '', read.text, text), shared: fragment };
}
