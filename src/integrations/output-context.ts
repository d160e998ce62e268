import type { Archive } from '../archive/archive.ts';
import type { ReadingPath } from '../paths/path.ts';
import type { OutputRelations } from '../relations/load-output-relations.ts';
import type { Site } from '../render/site-address.ts';
import type { WriteOutput } from './output-writer.ts';

/** What every step that writes outputs works with. */
export interface OutputContext extends Site {
	archive: Archive;
	/** The reading paths; none without it. */
	paths?: readonly ReadingPath[];
	/** What names what in the archive; none without it. */
	relations?: OutputRelations;
	/** Folder of the project. */
	root: string;
	/** Folder that the site is built into. */
	outDir: string;
	write: WriteOutput;
	/** Tells the keeper of something that does not stop the build. */
	warn?: (message: string) => void;
}
