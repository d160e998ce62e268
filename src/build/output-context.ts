import type { Archive } from '../archive/documents/archive.ts';
import type { Keep } from '../keep/keep.ts';
import type { ReadingPath } from '../archive/paths/path.ts';
import type { OutputRelations } from '../archive/relations/load-output-relations.ts';
import type { Site } from '../model/addressing/site-address.ts';
import type { WriteOutput } from './output-writer.ts';

/** What every step that writes outputs works with. */
export interface OutputContext extends Site {
	archive: Archive;
	/** The reading paths; none without it. */
	paths?: readonly ReadingPath[];
	/** What names what in the archive; none without it. */
	relations?: OutputRelations;
	/** What earlier builds worked out; nothing without it. */
	keep?: Keep;
	/** Homes of other archives that are searched with this one; none without it. */
	others?: readonly string[];
	/** Folder of the project. */
	root: string;
	/** Folder that the site is built into. */
	outDir: string;
	/** Tells whether a file is taken from an earlier build, so that nobody has to make it; none is without it. */
	isKept?: (path: string) => boolean;
	/** Returns the SHA-256 of a file where it is known without reading it; of none without it. */
	digestOfFile?: (path: string) => string | undefined;
	/** Tells whether an index may list a page where that is known without reading it; undefined elsewhere, and without it. */
	isIndexed?: (path: string) => boolean | undefined;
	write: WriteOutput;
	/** Tells the keeper of something that does not stop the build; `owner` is the id of the document it is about. */
	warn?: (message: string, owner?: string) => void;
}
