import type { Finding } from '../../src/model/document.ts';

/** What is wrong with a file of a built site. */
export interface SiteFault extends Finding {
	/** Path of the file under the folder of the site. */
	file: string;
}

/** Returns a fault of a file; `line` counts from 1, 0 is the file as a whole. */
export function describeFault(
	file: string,
	rule: string,
	{ line = 0, message, hint = '' }: { line?: number; message: string; hint?: string },
): SiteFault {
	return { file, rule, severity: 'error', line, message, hint };
}
