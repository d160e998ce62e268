import cliProgress from 'cli-progress';

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

/** Does nothing where whoever reads the output has gone, as `head` does: the command goes on, and nobody is told. */
function passOverGone(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
}

/** Returns a bar where the output is a terminal, plain lines elsewhere. */
export function createProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
	if (!stream.listeners('error').includes(passOverGone)) stream.on('error', passOverGone);
	const isTerminal = stream.isTTY && process.env.TERM !== 'dumb' && process.env.CI === undefined;
	return isTerminal
		? createProgressBar(stream)
		: createProgressLines((text) => stream.write(`${text}\n`));
}

/** Milliseconds between two lines of one piece of work, at least. */
const PAUSE = 2_000;

/**
 * Returns progress in plain lines: one at the start, one at the end, and on long work one a tenth,
 * some seconds apart at least. `now` returns milliseconds.
 */
export function createProgressLines(
	write: (line: string) => void,
	now: () => number = () => performance.now(),
): Progress {
	let work = { label: '', total: 0, done: 0, tenth: 0, spoken: 0 };
	return {
		start(label, total) {
			work = { label, total, done: 0, tenth: 0, spoken: now() };
			write(`${label} …`);
		},
		advance() {
			work.done += 1;
			if (work.total === 0) return;
			const tenth = Math.floor((work.done * 10) / work.total);
			if (tenth <= work.tenth || tenth >= 10 || now() - work.spoken < PAUSE) return;
			work = { ...work, tenth, spoken: now() };
			write(`${work.label}: ${String(work.done)} of ${String(work.total)}`);
		},
		finish(summary) {
			write(`${work.label}: ${summary}`);
		},
		line: write,
	};
}

/** A bar that keeps no process alive: work that ends in an exception never stops its bar. */
class IdleBar extends cliProgress.SingleBar {
	declare timer: NodeJS.Timeout | null;

	override render() {
		super.render();
		this.timer?.unref();
	}
}

/** Returns progress as a bar on a terminal; lines are printed above it. */
function createProgressBar(stream: NodeJS.WriteStream): Progress {
	const bar = new IdleBar({
		format: '{label} {bar} {value}/{total} {step}',
		barCompleteChar: '█',
		barIncompleteChar: '░',
		barsize: 30,
		stream,
		clearOnComplete: true,
		// What the bar would change on the terminal or do about signals stays undone when it is interrupted.
		gracefulExit: false,
		hideCursor: false,
		linewrap: true,
	});
	let label = '';

	function line(text: string) {
		if (bar.isActive) {
			stream.cursorTo(0);
			stream.clearLine(1);
		}
		stream.write(`${text}\n`);
		if (bar.isActive) bar.render();
	}

	return {
		start(name, total) {
			label = name;
			if (total === 0) line(`${name} …`);
			else bar.start(total, 0, { label: name, step: '' });
		},
		advance(step = '') {
			bar.increment(1, { step });
		},
		finish(summary) {
			bar.stop();
			line(`${label}: ${summary}`);
		},
		line,
	};
}
