import { createProgressBar } from './progress-bar.ts';
import { createProgressLines } from './progress-lines.ts';

/** Tells whoever runs a command how far it is: pieces of work one after another, and lines of text. */
export interface Progress {
	/** Begins a piece of work of `total` steps; 0 where their number is not known. */
	start(label: string, total: number): void;
	/** One step is done; `label` says which. */
	advance(label?: string): void;
	/** Ends the piece of work with a line that says what came of it. */
	finish(summary: string): void;
	/** Prints text on a line of its own. */
	line(text: string): void;
}

/** Returns a bar where the output is a terminal, plain lines elsewhere. */
export function createProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
	const isTerminal = stream.isTTY && process.env.TERM !== 'dumb' && process.env.CI === undefined;
	return isTerminal
		? createProgressBar(stream)
		: createProgressLines((text) => stream.write(`${text}\n`));
}
