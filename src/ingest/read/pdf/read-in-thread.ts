import { Worker } from 'node:worker_threads';
import { makeFinding } from '../../rules.ts';
import type { ReadPdf } from './read-pdf.ts';

/** A file is given up that takes longer, or more memory. */
const SECONDS = 60;
const MEGABYTES = 1024;

/** Returns what the reader makes of a PDF, in a thread that is ended where it takes too long or too much memory. */
export async function readInThread(bytes: Uint8Array, seconds = SECONDS): Promise<ReadPdf> {
	const worker = new Worker(new URL('worker.ts', import.meta.url), {
		workerData: bytes,
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
	});
	const giveUp = (): ReadPdf => {
		const expected = `${String(seconds)} seconds and ${String(MEGABYTES)} MB`;
		return { value: [], findings: [makeFinding('pdf-slow', 0, { expected })], pages: null };
	};
	let timer: NodeJS.Timeout | undefined;
	try {
		return await new Promise((resolve, reject) => {
			timer = setTimeout(() => {
				resolve(giveUp());
			}, seconds * 1000);
			worker.once('message', resolve);
			worker.once('error', (error: NodeJS.ErrnoException) => {
				if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(giveUp());
				else reject(error);
			});
		});
	} finally {
		clearTimeout(timer);
		await worker.terminate();
	}
}
