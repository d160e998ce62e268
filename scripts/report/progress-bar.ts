import cliProgress from 'cli-progress';
import type { Progress } from './progress.ts';

/** A bar that keeps no process alive: work that ends in an exception never stops its bar. */
class IdleBar extends cliProgress.SingleBar {
	declare timer: NodeJS.Timeout | null;

	override render() {
		super.render();
		this.timer?.unref();
	}
}

/** Returns progress as a bar on a terminal; lines are printed above it. */
export function createProgressBar(stream: NodeJS.WriteStream): Progress {
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
