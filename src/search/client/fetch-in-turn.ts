/** Files that are fetched at a time: a browser gives up on thousands, which a query of hundreds of words asks for. */
const MOST = 48;

let running = 0;
const waiting: (() => void)[] = [];

/** Fetches something when there is a place for it. */
export async function fetchInTurn<T>(fetching: () => Promise<T>): Promise<T> {
	if (running >= MOST) {
		await new Promise<void>((resolve) => {
			waiting.push(resolve);
		});
	} else running += 1;
	try {
		return await fetching();
	} finally {
		const next = waiting.shift();
		// Whoever comes next has the place of this one.
		if (next === undefined) running -= 1;
		else next();
	}
}
