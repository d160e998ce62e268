/** Adds a 1-based line to stretches of lines, in place: lines that follow each other are one stretch. */
export function extendLines(ranges: [from: number, to: number][], line: number): void {
	const last = ranges.at(-1);
	if (last !== undefined && line <= last[1] + 1) last[1] = line;
	else ranges.push([line, line]);
}
