import type { Progress } from './progress.ts';

const PAUSE = 2_000;

/**
 * Returns progress in plain lines: one at the start, one at the end, and on long work one a tenth, `PAUSE`
 * milliseconds apart at least. `now` returns milliseconds.
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
