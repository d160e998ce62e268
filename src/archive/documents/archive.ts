import type { ArchiveDocument } from '../../model/document.ts';
import type { ManifestReissue, ManifestWithdrawal } from '../../model/manifest.ts';
import type { Version } from '../versions/version.ts';
import type { Release } from './collect-releases.ts';

/** A mention of one document in another, with the place to go to. */
export interface Citation {
	/** Id of the document that cites. */
	from: string;
	/** Fragment of the citing place: `p12`, `front`, `box1`, `fig1`, `h3`, or `fn3` for a note that no paragraph carries. */
	place: string;
	/** Name of the note, `fn3`, that holds the mention; null where the text itself does. */
	note: string | null;
	/** The mention as printed. */
	raw: string;
	/** Text that the mention stands in: of the paragraph, note, box, figure or heading, or of the field of the first page. */
	context: string;
	/** Canonical symbol of what is cited. */
	canonical: string;
	/** Id of what is cited, held or not. */
	target: string;
}

/** A document that is not held, but cited, or that a held one is a version of or was issued again as, or one that was taken out. */
export interface NotHeld {
	id: string;
	/** Canonical symbol; the id of a document that was taken out and has none. */
	symbol: string;
	/** What the keeper says of one that was published and taken out; null for one that never was held. */
	withdrawn: ManifestWithdrawal | null;
	/** Address of the official text; null where none is known. */
	official: string | null;
	citations: Citation[];
}

export interface Archive {
	/** Held documents, oldest first. */
	documents: ArchiveDocument[];
	/** Documents that have an address but are not held, in the order of their ids. */
	notHeld: NotHeld[];
	/** Returns the held document of this id; undefined where the archive does not hold it. */
	find(id: string): ArchiveDocument | undefined;
	/** Returns the document of this id that has an address without being held; undefined where there is none. */
	findNotHeld(id: string): NotHeld | undefined;
	/** Returns the place of a held document in `documents`, from 0; -1 where the archive does not hold it. */
	orderOf(id: string): number;
	/** Returns when a document or a reading path was published; null where it was not yet. */
	releaseOf(id: string): Release | null;
	/** Returns the versions of the paper that an id is of, held or not, in the order issued; itself alone where there is no other. */
	versionsOf(id: string): readonly Version[];
	/** Returns the held appendices of a paper that were issued under symbols of their own, in the order of the archive. */
	ownAppendicesOf(id: string): readonly ArchiveDocument[];
	/** Returns what the keeper says of a document that was issued again under another session: as what it was, and as what it came again. */
	reissuesOf(id: string): readonly ManifestReissue[];
	/** Returns the citations of a document by the others, in the order of documents and places. */
	citedBy(id: string): Citation[];
}
