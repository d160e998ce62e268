import { parentPort, workerData } from 'node:worker_threads';
import { readPdf } from './read-pdf.ts';

// A thread of its own, so that whoever waits for it can end it.
parentPort?.postMessage(await readPdf(workerData as Uint8Array));
