import type { Archive } from '../archive/archive.ts';
import type { Site } from '../render/site-address.ts';
import type { WriteOutput } from './output-writer.ts';

/** What every step that writes outputs works with. */
export interface OutputContext extends Site {
	archive: Archive;
	/** Folder of the project. */
	root: string;
	/** Folder that the site is built into. */
	outDir: string;
	write: WriteOutput;
}
