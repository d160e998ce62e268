/** What Astro and Vite add to an error. */
interface ErrorDetails {
	loc?: { file?: string; line?: number; column?: number };
	id?: string;
	hint?: string;
}

/** Returns an error as text: its place where it is known, what happened, what to do, and what caused it. */
export function formatBuildError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { loc, id, hint } = error as Error & ErrorDetails;
	const place = [loc?.file ?? id, loc?.line, loc?.column].filter((part) => part !== undefined);
	return [
		...(place.length === 0 ? [] : [place.join(':')]),
		// The stack is for a fault of the code; a fault of the content says in its message where it is.
		isFaultOfCode(error) ? (error.stack ?? error.message) : error.message,
		...(hint === undefined ? [] : [`Hint: ${hint}`]),
		...(error.cause === undefined ? [] : [`Cause: ${formatBuildError(error.cause)}`]),
	].join('\n');
}

const isFaultOfCode = (error: Error): boolean =>
	error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
