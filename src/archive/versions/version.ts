import type { ArchiveDocument } from '../../model/document.ts';
import {
	baseOfVersion,
	formatVersion,
	readVersionSteps,
	type VersionStep,
} from '../../model/addressing/revision.ts';

/** What a version of a paper is to the paper. */
export type VersionKind = 'original' | 'revision' | 'addendum' | 'corrigendum';

/** A paper as it was first issued, a later version of it, or a supplement to one of these. */
export interface Version {
	/** `gb/341/ins/3/1/rev2`. */
	id: string;
	/** Canonical symbol; null for a document that has none. */
	symbol: string | null;
	kind: VersionKind;
	/** Day of issue, ISO; null where neither text nor manifest says it, and for one that is not held. */
	date: string | null;
	isHeld: boolean;
}

const KINDS: Readonly<Record<VersionStep['kind'], VersionKind>> = {
	rev: 'revision',
	add: 'addendum',
	corr: 'corrigendum',
};

/** Returns what an id names, by its last step. */
export function kindOfVersion(id: string): VersionKind {
	const last = readVersionSteps(id).steps.at(-1);
	return last === undefined ? 'original' : KINDS[last.kind];
}

/** Returns a held document as a version of its paper. */
export const toVersion = ({ id, symbol, metadata }: ArchiveDocument): Version => ({
	id,
	symbol,
	kind: kindOfVersion(id),
	date: metadata.date?.value ?? null,
	isHeld: true,
});

/**
 * Returns the texts of which one takes the place of the other, oldest first, that a version is among: the paper and its
 * revisions. Addenda and corrigenda stand beside what they are of, and take no one's place.
 */
export function textsOf(versions: readonly Version[], id: string): Version[] {
	const base = baseOfVersion(id);
	return versions.filter((one) => baseOfVersion(one.id) === base);
}

/** Returns the held texts that a version was replaced by, oldest first. */
export function laterTexts(versions: readonly Version[], id: string): Version[] {
	const texts = textsOf(versions, id);
	return texts.slice(texts.findIndex((one) => one.id === id) + 1).filter(({ isHeld }) => isHeld);
}

/** Returns the held texts that a version has replaced, oldest first. */
export function earlierTexts(versions: readonly Version[], id: string): Version[] {
	const texts = textsOf(versions, id);
	return texts
		.slice(
			0,
			Math.max(
				0,
				texts.findIndex((one) => one.id === id),
			),
		)
		.filter(({ isHeld }) => isHeld);
}

/** Returns the id of the held text that stands in the place of a version: the last of its revisions, or itself. */
export const currentId = (versions: readonly Version[], id: string): string =>
	laterTexts(versions, id).at(-1)?.id ?? id;

/**
 * Returns how a version is told from the others of its paper, "Rev.1", "Rev.1/Corr.1"; null for the paper itself, and
 * where there is no other.
 */
export function labelVersion(versions: readonly Pick<Version, 'id'>[], id: string): string | null {
	return versions.length < 2 ? null : formatVersion(id);
}
