import type { Element } from 'hast';
import { addressToPageFragment } from '../../model/addressing/address.ts';
import { idToFragment } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import type { NotePiece } from '../../archive/paths/find-note-links.ts';
import type { Passage, Step } from '../../archive/paths/path.ts';
import type { RenderContext } from '../passage/render-context.ts';

/** Where passages of a path are going to stand: a page that holds many, of several documents. */
export type PassageContext = Pick<RenderContext, 'base' | 'held'>;

/** Where a path leads from its forms: those of the archive have pages of their own, others the passages they read. */
export interface PathSetting extends PassageContext {
	/** Returns the absolute form of a root-relative URL; empty where nobody knows where the archive is. */
	absolute: (url: string) => string;
	/** Root-relative URL of the path, and of a step of it. */
	pathUrl: string;
	stepUrl: (step: Step) => string;
	/** Finds what a note names of the documents that its step reads. */
	findLinks: (note: string, documents: readonly string[]) => NotePiece[];
	/** Says what the office corrects in a place, and what a newer version of its document made of it; absent where versions are not known. */
	renderChanges?: (document: string, fragment: string) => Element[];
	/** True for a path that somebody has made for themselves. */
	isOwn: boolean;
}

/** Returns the root-relative URL of a passage in the page of its document. */
export function passageUrl(
	{ id, document }: Pick<Passage, 'id' | 'document'>,
	{ base }: Pick<PathSetting, 'base'>,
): string {
	const place = fragmentToPlace(idToFragment(id, document.id));
	return addressToPageFragment({ document: document.id, place }, base);
}
