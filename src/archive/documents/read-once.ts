declare global {
	var archiveReadings: Map<string, Promise<unknown>> | undefined;
}

/**
 * Returns what `read` gives, and what it gave before under the same name. The pages, which Astro bundles, and the
 * integration are two programs with modules of their own in one process: by the global object they share it.
 */
export function readOnce<T>(name: string, read: () => Promise<T>): Promise<T> {
	const readings = (globalThis.archiveReadings ??= new Map<string, Promise<unknown>>());
	const known = readings.get(name);
	if (known !== undefined) return known as Promise<T>;
	const reading = read();
	readings.set(name, reading);
	return reading;
}

/** Forgets what was read, so that the next build in this process reads what is there then. */
export function forgetReadings(): void {
	globalThis.archiveReadings = undefined;
}
